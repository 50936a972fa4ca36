import { en, type Words } from './en.ts';

const languages: Readonly<Record<string, Words>> = { en };

/**
 * The interface's words in a language (BCP 47 tag).
 * @throws Error when the site offers a language that has no words yet.
 */
export function wordsIn(language: string): Words {
  const words = languages[language];
  if (!words) throw new Error(`No interface words for "${language}": add src/i18n/${language}.ts`);
  return words;
}

/** Whether the interface speaks a language. */
export function hasWords(language: string): boolean {
  return language in languages;
}

/** Puts values into a phrase: `fill('{count} days', { count: 3 })` is `3 days`. Unknown names stay as written. */
export function fill(phrase: string, values: Readonly<Record<string, string | number>>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The plural forms of a phrase that counts something; `one` and `other` are CLDR categories. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** A counted phrase in the right plural form (CLDR rules of the language) with the number written its way. */
export function counted(phrase: Plural, count: number, words: Words): string {
  const form = new Intl.PluralRules(words.locale.code).select(count) === 'one' ? phrase.one : phrase.other;
  return fill(form, { count: formatNumber(count, words) });
}

/** A number as the language writes it: `378,363`. */
export function formatNumber(value: number, words: Words): string {
  return new Intl.NumberFormat(words.locale.code).format(value);
}
