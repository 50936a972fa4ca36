/** What the words of a language may carry without becoming other words. */
export interface Inflection {
  /** The regular plural of a form, or none where the rules do not know it. */
  readonly plural: (form: string) => string | undefined;
  /** Endings after an apostrophe: the `s` of `UNESCO's`. */
  readonly endings: ReadonlySet<string>;
  /** Words that lose their last vowel before another: the `l` of `l'ONU`. */
  readonly elisions: ReadonlySet<string>;
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
  fr: { plural: frenchPlural, endings: new Set(), elisions },
};

const none: Inflection = { plural: () => undefined, endings: new Set(), elisions: new Set() };

/** The rules of a language (BCP 47 tag); a language without rules changes nothing. */
export function inflectionOf(language: string): Inflection {
  return languages[language.split('-')[0] ?? ''] ?? none;
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
