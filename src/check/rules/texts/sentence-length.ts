import { sentenceSegmenter } from '../../../model/text/per-language.ts';
import { countWords } from '../../../model/text/reading-time.ts';
import { openingOf, type BodyAnalysis } from '../../parse-entry.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

const longestAverage = 25;

export const messages = {
  'sentences-long': warning(
    `The sentences have {subject} words on average; ${longestAverage} is the limit.`,
    'Many readers use a second language, and a small screen.',
    'Cut the longest sentences in two.',
  ),
} as const;

/** Texts whose sentences are long on average. */
export function check({ entry, body }: ParsedEntry): readonly Finding<keyof typeof messages>[] {
  const average = averageSentence(body, entry.language ?? 'en');
  return average > longestAverage
    ? [{ slug: 'sentences-long', file: entry.file, ...openingOf(entry), subject: String(average) }]
    : [];
}

/** Words in a sentence, on average and rounded; a paragraph or list item ends its last sentence. */
function averageSentence({ texts }: BodyAnalysis, language: string): number {
  const lengths = texts
    .flatMap(({ passages }) => passages.filter(({ kind }) => kind === 'paragraph'))
    .flatMap(({ text }) => sentencesOf(text, language))
    .map(countWords)
    .filter((words) => words > 0);
  return lengths.length === 0 ? 0 : Math.round(lengths.reduce((sum, n) => sum + n, 0) / lengths.length);
}

function sentencesOf(text: string, language: string): readonly string[] {
  return [...sentenceSegmenter(language).segment(text)].map(({ segment }) => segment);
}
