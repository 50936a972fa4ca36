const wordsPerMinute = 200;

/** Words of running text: anything between spaces that holds a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}

/** Minutes to read `words` words at an unhurried 200 a minute, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
