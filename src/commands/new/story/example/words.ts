import type { CheckLanguage } from '../../../../model/localised.ts';
import { en } from './en.ts';
import type { ExampleWords } from './example-words.ts';
import { fr } from './fr.ts';

const languages: Readonly<Record<CheckLanguage, ExampleWords>> = { en, fr };

/** The example in a language (BCP 47 tag): in English where there is none in it. */
export function exampleIn(language: string): ExampleWords {
  return hasExample(language) ? languages[language] : en;
}

/** Whether there is an example in a language. */
export function hasExample(language: string): language is CheckLanguage {
  return Object.hasOwn(languages, language);
}
