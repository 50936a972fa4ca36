/**
 * The languages in which the content check speaks (BCP 47 tags), English first. One more is a tag here: the compiler
 * then names every message that has no words in it.
 */
export const checkLanguages = ['en', 'fr'] as const;

export type CheckLanguage = (typeof checkLanguages)[number];

/** The same in each of these languages. */
export type InEach<Words = string> = Readonly<Record<CheckLanguage, Words>>;

/** What a message names: as an editor wrote it, the same in every language, or a phrase in each. */
export type Localised = string | InEach;

export function localisedIn(language: CheckLanguage, told: Localised): string {
  return typeof told === 'string' ? told : told[language];
}

/** A phrase made of parts, in each language. */
export function inEach(make: (language: CheckLanguage) => string): InEach {
  return { en: make('en'), fr: make('fr') };
}

const translations = new Map<string, InEach>();

/**
 * A rule of a schema in words. zod carries one text with an issue, so it carries the English, by which the others are found.
 * @returns the English
 */
export function said(words: InEach): string {
  translations.set(words.en, words);
  return words.en;
}

/** The words of a schema's rule in every language, by the English that zod reports. */
export function saidAs(english: string): Localised {
  return translations.get(english) ?? english;
}
