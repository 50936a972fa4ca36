import type { z } from 'zod';
import { inEach, saidAs, localisedIn, type InEach, type Localised } from '../model/localised.ts';

/** Issues worth reporting. If a value has the wrong type, issues about its length are dropped. */
export function reportableIssues({ issues }: z.ZodError): readonly z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => path.map(String).join('.');
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.has(placeOf(issue)));
}

/** What a schema expects, in an editor's words: zod's own are a programmer's. */
const kinds: InEach<Readonly<Record<string, string>>> = {
  en: {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list in square brackets, like [a, b],',
    object: 'a group of fields, each on its own line and indented,',
    record: 'words for each language, like { en: "words" },',
  },
  fr: {
    string: 'du texte',
    number: 'un nombre',
    int: 'un nombre entier',
    boolean: 'true ou false',
    array: 'une liste entre crochets, comme [a, b]',
    object: 'un groupe de champs, chacun sur sa ligne et en retrait',
    record: 'des mots pour chaque langue, comme { fr: "mots" }',
  },
};

/**
 * What a field needs, and what is there instead: `a whole number is needed here, not text.`
 * @param value what is there
 */
export function expectation(issue: z.core.$ZodIssue, value: unknown): InEach {
  switch (issue.code) {
    case 'invalid_type':
      return mistyped(issue.expected, value);
    case 'too_small':
      return issue.origin === 'string' ? rule(issue.message) : limit('least', Number(issue.minimum), value);
    case 'too_big':
      return limit('most', Number(issue.maximum), value);
    case 'invalid_key': {
      const key = String(issue.path.at(-1));
      const why = rule(issue.issues[0]?.message ?? '');
      return {
        en: `"${key}" is not a language: ${why.en}`,
        fr: `«\u202F${key}\u202F» n’est pas une langue\u202F: ${why.fr}`,
      };
    }
    case 'custom':
      return ended((issue.params?.['date'] as InEach | undefined) ?? saidAs(issue.message));
    default:
      return rule(issue.message);
  }
}

/** A rule that the schema itself has words for. */
function rule(message: string): InEach {
  return ended(saidAs(message));
}

function ended(told: Localised): InEach {
  return inEach((language) => `${localisedIn(language, told)}.`);
}

function mistyped(expected: string, value: unknown): InEach {
  if (expected === 'record' && typeof value === 'string') return ofWhichLanguage;
  const isWords = expected === 'string' && value !== null && typeof value !== 'string';
  const there = instead(value);
  return {
    en: `${kinds.en[expected] ?? expected} is needed here, ${there.en}${isWords ? inQuotes.en : ''}`,
    fr: `il faut ici ${kinds.fr[expected] ?? expected}, ${there.fr}${isWords ? inQuotes.fr : ''}`,
  };
}

const ofWhichLanguage: InEach = {
  en: 'the site has several languages, so these words are needed for each of them, like { en: words, fr: mots }.',
  fr: 'le site a plusieurs langues\u202F; il faut ces mots pour chacune, comme dans { en: words, fr: mots }.',
};

function instead(value: unknown): InEach {
  if (value === null) return { en: 'but it is empty.', fr: 'et le champ est vide.' };
  if (Array.isArray(value)) return { en: 'not a list.', fr: 'et non une liste.' };
  if (typeof value === 'string') return { en: 'not text.', fr: 'et non du texte.' };
  if (typeof value === 'object') return { en: 'not a group of fields.', fr: 'et non un groupe de champs.' };
  return inEach((language) => `${language === 'fr' ? 'et non' : 'not'} ${String(value)}.`);
}

const inQuotes: InEach = {
  en: ' Put quotes around words that begin with a bracket, and around numbers meant as words.',
  fr: ' Mettez entre guillemets droits (") les mots qui commencent par un crochet et les nombres qui sont du texte.',
};

/** How many are allowed, and how many there are: the signs of a text, the items of a list, or a number itself. */
function limit(bound: 'least' | 'most', count: number, value: unknown): InEach {
  const least = bound === 'least';
  const [n, few] = [String(count), count < 2];
  const atFr = least ? 'au moins' : 'au plus';
  if (typeof value === 'string') {
    const length = String(value.trim().length);
    return {
      en: `at ${bound} ${n} characters are allowed here, not ${length}.`,
      fr: `il faut ici ${atFr} ${n} ${few ? 'signe' : 'signes'}, et non ${length}.`,
    };
  }
  if (Array.isArray(value)) {
    const length = String(value.length);
    return {
      en: `the list ${least ? 'needs' : 'may have'} at ${bound} ${n} ${count === 1 ? 'item' : 'items'}, and it has ${length}.`,
      fr: `la liste doit compter ${atFr} ${n} ${few ? 'élément' : 'éléments'}, et elle en compte ${length}.`,
    };
  }
  return {
    en: `${n} or ${least ? 'more' : 'less'} is needed here, not ${String(value)}.`,
    fr: `il faut ici ${n} ou ${least ? 'plus' : 'moins'}, et non ${String(value)}.`,
  };
}
