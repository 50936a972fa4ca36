import { unspaced } from './word-boundaries.ts';

/** A phrase met in a text; `start` and `end` count UTF-16 units, `end` exclusive. */
export interface PhraseFound<Phrase> {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

export type FindPhrases<Phrase> = (text: string) => readonly PhraseFound<Phrase>[];

/**
 * Prepares the search for words and phrases in running text. They are found as whole words, with a capital first letter
 * or a small one, over line ends, and with either kind of apostrophe; the longest that fits, from left to right. Web
 * addresses hold none. One alternation finds all, in time linear in the text.
 * @param wordsOf the words of a phrase: they hold a letter or a digit
 * @param language whose capital and small letters (BCP 47 tag)
 */
export function phraseFinder<Phrase>(
  phrases: readonly Phrase[],
  wordsOf: (phrase: Phrase) => string,
  language: string,
): FindPhrases<Phrase> {
  const byKey = new Map<string, Phrase>();
  for (const phrase of phrases) {
    const key = keyOf(wordsOf(phrase), language);
    if (!byKey.has(key)) byKey.set(key, phrase);
  }
  if (byKey.size === 0) return () => [];
  const pattern = alternation([...byKey.keys()], language);
  return (text) =>
    [...withoutAddresses(text).matchAll(pattern)].flatMap(({ 0: words, index }) => {
      const phrase = byKey.get(keyOf(words, language));
      return phrase === undefined ? [] : [{ phrase, start: index, end: index + words.length }];
    });
}

/** What two ways of writing a phrase have in common. */
function keyOf(words: string, language: string): string {
  const plain = words.trim().replace(/\s+/g, ' ').replaceAll('’', "'");
  const [first = ''] = plain;
  return first.toLocaleLowerCase(language) + plain.slice(first.length);
}

/** All phrases in one pattern, the longest first; whether a word begins is asked once for all, since that takes longest. */
function alternation(keys: readonly string[], language: string): RegExp {
  const longestFirst = keys.toSorted((a, b) => b.length - a.length);
  const { words = [], signs = [] } = Object.groupBy(longestFirst, ([first = '']) =>
    joins(first) ? 'words' : 'signs',
  );
  const anyOf = (some: readonly string[]) => `(?:${some.map((key) => patternOf(key, language)).join('|')})`;
  const parts = [
    ...(words.length > 0 ? [`${wordBegins}${anyOf(words)}`] : []),
    ...(signs.length > 0 ? [anyOf(signs)] : []),
  ];
  return new RegExp(parts.join('|'), 'gu');
}

function patternOf(key: string, language: string): string {
  const [first = ''] = key;
  const last = /.$/su.exec(key)?.[0] ?? '';
  const capital = first.toLocaleUpperCase(language);
  const rest = literally(key.slice(first.length));
  const begins = capital === first ? literally(first) : `(?:${literally(first)}|${literally(capital)})`;
  return `${begins}${rest}${joins(last) ? wordEnds : ''}`;
}

const wordBegins = String.raw`(?<![\p{L}\p{N}\p{M}]|[\p{L}\p{N}\p{M}]-)`;
const wordEnds = String.raw`(?![\p{L}\p{N}\p{M}]|-[\p{L}\p{N}])`;

/** Whether a character would be one word with a letter beside it. */
function joins(character: string): boolean {
  return /[\p{L}\p{N}\p{M}]/u.test(character) && !unspaced.test(character);
}

/** Words as a pattern that finds only them. */
function literally(words: string): string {
  return words
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replaceAll(' ', String.raw`\s+`)
    .replaceAll("'", "[’']");
}

/** A text of the same length in which no words are found in web addresses. */
function withoutAddresses(text: string): string {
  return text.replace(/\bhttps?:\/\/\S+/g, (address) => '\0'.repeat(address.length));
}
