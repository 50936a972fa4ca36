import { ar } from './ar.ts';
import { en, type Plural, type Words } from './en.ts';
import { fr } from './fr.ts';
import { scriptOf } from './direction.ts';
import { perLanguage } from '../model/text/per-language.ts';

/** Every language of the interface, by its BCP 47 tag. A new one is its words and a line here. */
const languages: Readonly<Record<string, Words>> = { en, fr, ar };

/**
 * The interface's words in a language (BCP 47 tag).
 * @throws Error when the site offers a language that has no words yet.
 */
export function wordsIn(language: string): Words {
  const words = known(language);
  if (!words) {
    const steps = `write src/i18n/${language}.ts and list it in src/i18n/words.ts`;
    throw new Error(`No interface words for "${language}": ${steps}`);
  }
  return words;
}

/** The languages of the interface, by BCP 47 tag. */
export const wordedLanguages: readonly string[] = Object.keys(languages);

/** Whether the interface speaks a language. */
export function hasWords(language: string): boolean {
  return known(language) !== undefined;
}

/**
 * The words of a language, or else those of the language without its region, where both are written alike: `pt` for
 * `pt-BR`. Numbers, plurals and the order of names are those of the region.
 */
const known = perLanguage((tag): Words | undefined => {
  if (Object.hasOwn(languages, tag)) return languages[tag];
  const base = tag.split('-')[0] ?? '';
  const words =
    Object.hasOwn(languages, base) && scriptOf(base) === scriptOf(tag) ? languages[base] : undefined;
  return words && { ...words, locale: { ...words.locale, code: tag } };
});

/**
 * The phrases that a language lacks, by their path in the English words: `nav.timeline`, `later.days.few`. A phrase that
 * counts has either one form for all numbers, or each that its language has.
 */
export function missingWords(language: string, words: Words = wordsIn(language)): readonly string[] {
  return missingIn(en, words, pluralForms(language), []);
}

function missingIn(
  english: object,
  own: unknown,
  forms: readonly string[],
  at: readonly string[],
): readonly string[] {
  const there = new Map(typeof own === 'object' && own !== null ? Object.entries(own) : []);
  const isSaid = (name: string) => {
    const phrase: unknown = there.get(name);
    return typeof phrase === 'string' && phrase.trim() !== '';
  };
  if ('other' in english && typeof english.other === 'string') {
    const needed = there.size > 1 ? forms : ['other'];
    return needed.filter((name) => !isSaid(name)).map((name) => [...at, name].join('.'));
  }
  return Object.entries(english).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'locale') return there.has(name) ? [] : ['locale'];
    const path = [...at, name];
    if (typeof value === 'object' && value !== null) return missingIn(value, there.get(name), forms, path);
    return isSaid(name) ? [] : [path.join('.')];
  });
}

/** Puts values into a phrase: `fill('{count} days', { count: 3 })` is `3 days`. Unknown names stay as written. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A counted phrase in the right plural form (CLDR rules of the language) with the number written its way. */
export function counted(phrase: Plural, count: number, words: Words): string {
  const form = phrase[pluralRules(words.locale.code).select(count)] ?? phrase.other;
  return fill(form, { count: formatNumber(count, words) });
}

/** A number as the language writes it, with every digit it has: `378,363`, `0.0004`. */
export function formatNumber(value: number, words: Words): string {
  return numberFormat(words.locale.code).format(value);
}

/** The name of a language (BCP 47 tag), in the language of the interface: `French`. */
export function languageName(tag: string, words: Words): string {
  return languageNames(words.locale.code).of(tag) ?? tag;
}

/** What a language (BCP 47 tag) calls itself, as it stands alone: `Français`. */
export function ownLanguageName(tag: string): string {
  const words = wordsIn(tag);
  const [first = '', ...rest] = languageName(tag, words);
  return first.toLocaleUpperCase(words.locale.code) + rest.join('');
}

/** The plural forms of a language that numbers up to a thousand take, and the one for all others: no phrase tells millions apart. */
const pluralForms = perLanguage((language): readonly string[] => {
  const rules = pluralRules(language);
  const forms = Array.from({ length: 1001 }, (_, number) => rules.select(number));
  return [...new Set([...forms, 'other'])];
});

const pluralRules = perLanguage((language) => new Intl.PluralRules(language));
/**
 * In the digits of dates, which date-fns writes as 0 to 9 in every language, and newsrooms of North and West
 * Africa do; as many as a number keeps for certain (IEEE 754, binary64): by default only three stay behind the point.
 */
const numberFormat = perLanguage(
  (language) => new Intl.NumberFormat(language, { numberingSystem: 'latn', maximumSignificantDigits: 15 }),
);
const languageNames = perLanguage((language) => new Intl.DisplayNames(language, { type: 'language' }));
