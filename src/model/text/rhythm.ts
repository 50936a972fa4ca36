import { connectivesIn } from './connectives.ts';
import { countWords } from './reading-time.ts';
import { sentencesOf } from './sentences.ts';

/** How a text is built of sentences. */
export interface Rhythm {
  readonly words: number;
  readonly sentences: number;
  /** Words in a sentence, on average. */
  readonly mean: number;
  /** How far sentences differ from that: the standard deviation of their words. */
  readonly spread: number;
  /** Connectives in a thousand words; undefined where the language has no list of them. */
  readonly connectives: number | undefined;
  /** The share of sentences that hold one, from 0 to 1. */
  readonly joined: number | undefined;
}

/**
 * Measures paragraphs and items of lists, each of which ends its last sentence.
 * @param language BCP 47 tag
 */
export function rhythmOf(paragraphs: readonly string[], language: string): Rhythm {
  const count = connectivesIn(language);
  const sentences = paragraphs.flatMap((text) =>
    sentencesOf(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  const lengths = sentences.map(countWords);
  const words = sum(lengths);
  const mean = ratio(words, sentences.length);
  const connectives = count && sentences.map(count);
  return {
    words,
    sentences: sentences.length,
    mean,
    spread: Math.sqrt(ratio(sum(lengths.map((length) => (length - mean) ** 2)), sentences.length)),
    connectives: connectives && ratio(1000 * sum(connectives), words),
    joined: connectives && ratio(connectives.filter((found) => found > 0).length, sentences.length),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** A part of a whole; none of nothing. */
function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
