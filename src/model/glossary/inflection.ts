/** What the words of a language may carry without becoming other words. */
export interface Inflection {
  /** The regular plural of a form, or none where the rules do not know it. */
  readonly plural: (form: string) => string | undefined;
  /** Endings after an apostrophe: the `s` of `UNESCO's`. */
  readonly endings: ReadonlySet<string>;
  /** Words that lose their last vowel before another: the `l` of `l'ONU`. */
  readonly elisions: ReadonlySet<string>;
  /** An article at the beginning of a name, which belongs to the sentence and not to the name. */
  readonly article?: RegExp;
  /** What is written as one word with the next: the `و` and the `ال` of `والحارس`. */
  readonly prefixes?: RegExp;
  /** What becomes of a form after such a prefix, as one word: `للقاعدة` of `القاعدة`. */
  readonly contracted?: (form: string) => string | undefined;
}

/** French names are quoted with their article in other languages too. */
const elisions = new Set([
  'l',
  'd',
  'qu',
  'j',
  'm',
  'n',
  's',
  't',
  'c',
  'jusqu',
  'lorsqu',
  'puisqu',
  'quoiqu',
]);

const languages: Readonly<Record<string, Inflection>> = {
  en: { plural: englishPlural, endings: new Set(['s']), elisions },
  fr: {
    plural: frenchPlural,
    endings: new Set(),
    elisions,
    article: /^(?:l['’]\s*|(?:le|la|les|une?|des)\s+)(?=\S)/i,
  },
  // Conjunctions and prepositions of one letter, the article, and the two together. Not `ك`, with which many names begin.
  // Its broken plurals follow no rule, and a plural is another word with a pronoun: both are other forms of the term.
  ar: {
    plural: () => undefined,
    endings: new Set(),
    elisions: new Set(),
    article: /^ال(?=\p{L}{2})/u,
    prefixes: /^[وف]?(?:[بل]|ب?ال|لل)?$/u,
    contracted: (form) => (form.startsWith('ال') ? `لل${form.slice(2)}` : undefined),
  },
};

const none: Inflection = { plural: () => undefined, endings: new Set(), elisions: new Set() };

/** The rules of a language (BCP 47 tag); a language without rules changes nothing. */
export function inflectionOf(language: string): Inflection {
  return languages[language.split('-')[0] ?? ''] ?? none;
}

/**
 * A name without its article, which counts for nothing in the alphabet of some languages (BCP 47 tag): `Courrier du quai`
 * for `Le Courrier du quai`.
 */
export function withoutArticle(name: string, language: string): string {
  const { article } = inflectionOf(language);
  return article ? name.replace(article, '') : name;
}

/** A form of a term as texts are searched for it: without the article that an editor wrote before it, `la cloche`. */
export function bareForm(form: string, language: string): string {
  // With a capital it is a part of a proper name: `La Voix du Nord`.
  return /^\p{Ll}/u.test(form) ? withoutArticle(form, language) : form;
}

/** `lantern` to `lanterns`, `embassy` to `embassies`, `crash` to `crashes`; what ends in `s` may be a plural already. */
function englishPlural(form: string): string | undefined {
  if (!/\p{Ll}$/u.test(form) || /[^s]s$/.test(form)) return undefined;
  if (/[^aeiou]y$/.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:ss|x|z|ch|sh)$/.test(form) ? `${form}es` : `${form}s`;
}

/** `lanterne` to `lanternes`, `général` to `généraux`, `drapeau` to `drapeaux`. Within several words each may change: none. */
function frenchPlural(form: string): string | undefined {
  if (!/\p{Ll}$/u.test(form) || /[sxz]$|\s/.test(form)) return undefined;
  if (/al$/.test(form)) return `${form.slice(0, -1)}ux`;
  return /[ae]u$/.test(form) ? `${form}x` : `${form}s`;
}
