import { sentenceSegmenter } from './per-language.ts';

/** Where a sentence is in a text, by UTF-16 units, without the space around it; `end` is exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a paragraph by the rules of its language (BCP 47 tag). A line end is no more than a space, and what
 * holds no letter and no digit is no sentence.
 */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
  // The rules of Unicode end a sentence at every line end: they are for text that is not wrapped.
  return [...sentenceSegmenter(language).segment(text.replace(/\s/g, ' '))].flatMap(({ segment, index }) => {
    if (!/[\p{L}\p{N}]/u.test(segment)) return [];
    const start = index + segment.length - segment.trimStart().length;
    return [{ start, end: start + segment.trim().length }];
  });
}
