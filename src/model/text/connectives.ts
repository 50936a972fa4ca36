import { perLanguage } from './per-language.ts';
import { phraseFinder } from './phrase-finder.ts';

/**
 * Words that join a sentence, or a part of one, to another: they give a cause, a contrast, a condition or a relation. What
 * only says when (`after`, `until`) is left out, and so is `and`.
 */
const languages: Readonly<Record<string, readonly string[]>> = {
  en: [
    'although',
    'as a result',
    'because',
    'but',
    'despite',
    'even so',
    'even though',
    'for that reason',
    'however',
    'in spite of',
    'instead',
    'nevertheless',
    'nonetheless',
    'since',
    'so',
    'that is why',
    'therefore',
    'though',
    'unless',
    'whereas',
    'which',
    'while',
    'whose',
    'yet',
  ],
};

/** Counts the connectives of a text in a language (BCP 47 tag); undefined: we have no list of them. */
export const connectivesIn = perLanguage((language): ((text: string) => number) | undefined => {
  const words = languages[language.split('-')[0] ?? ''];
  if (!words) return undefined;
  const find = phraseFinder(words, (word) => word, language);
  return (text) => find(text).length;
});
