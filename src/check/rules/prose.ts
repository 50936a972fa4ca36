import { wordsOf } from '../../markdown/parse/prose-blocks.ts';
import { withoutCitations } from '../../model/text/citations.ts';
import { sentenceSegmenter } from '../../model/text/per-language.ts';
import { countWords } from '../../model/text/reading-time.ts';
import type { Entry } from '../../story/entry.ts';
import { openingOf, spanOfMatch, type BodyAnalysis } from '../parse-entry.ts';
import type { ParsedEntry } from '../valid-entry.ts';
import { error, warning, type Finding } from './rule.ts';

const longestSummary = 160;
const longestAverage = 25;
const maximumSources = 35;
const [fewestWords, mostWords] = [600, 1100];

export const messages = {
  'sentences-long': warning(
    `The sentences have {subject} words on average; ${longestAverage} is the limit.`,
    'Many readers use a second language, and a small screen.',
    'Cut the longest sentences in two.',
  ),
  'summary-long': warning(
    `The summary has {subject} characters; a preview shows ${longestSummary}.`,
    'Search engines and messengers cut the rest, often in the middle of the point.',
    'Say the same in one or two shorter sentences.',
  ),
  'acronym-unexplained': warning(
    'The abbreviation {subject} is never explained.',
    'Readers may not know what it means.',
    'Write the full name with the abbreviation in brackets at first use, or add it to the glossary.',
  ),
  'length-unusual': warning(
    `The text has {subject} words; ${fewestWords} to ${mostWords.toLocaleString('en')} is usual.`,
    'A shorter text says too little; a longer one is seldom read to the end and makes the page heavy.',
    'Split it, or say more.',
  ),
  'sources-too-many': error(
    `{subject} different sources are cited; ${maximumSources} is the limit.`,
    'Longer lists make the page too heavy for a slow connection.',
    'Split the article, or keep the best sources.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/** How well a text reads: its sentences, its summary, its letters without a name. */
export function checkProse(parsed: ParsedEntry, explained: ReadonlySet<string>): readonly Problem[] {
  const { entry, body } = parsed;
  const average = averageSentence(body, entry.language ?? 'en');
  return [
    ...(average > longestAverage ? [ofWhole(entry, 'sentences-long', average)] : []),
    ...checkSummary(parsed),
    ...(['articles', 'topics'].includes(entry.collection) ? checkAcronyms(entry, body, explained) : []),
  ];
}

/** Whether an explainer is as long as a reader bears, and its list of sources as a page does. */
export function checkLength(entry: Entry, { texts, cited }: BodyAnalysis): readonly Problem[] {
  if (entry.collection !== 'articles') return [];
  const words = wordsOf(texts.at(-1)?.passages ?? []);
  const sources = new Set(cited).size;
  return [
    ...(words < fewestWords || words > mostWords ? [ofWhole(entry, 'length-unusual', words)] : []),
    ...(sources > maximumSources ? [ofWhole(entry, 'sources-too-many', sources)] : []),
  ];
}

function ofWhole(entry: Entry, slug: Problem['slug'], count: number): Problem {
  return { slug, file: entry.file, ...openingOf(entry), subject: String(count) };
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

function checkSummary({ entry, data }: ParsedEntry): readonly Problem[] {
  const summary = 'summary' in data ? data.summary : '';
  // A theme's answer is text with citations, which a preview leaves out.
  const { length } = [...withoutCitations(summary)];
  return length > longestSummary
    ? [{ slug: 'summary-long', file: entry.file, ...entry.locateText(['summary']), subject: String(length) }]
    : [];
}

const acronym = /(?<![\p{L}\p{N}-])\p{Lu}{2,}(?![\p{L}\p{N}])/gu;
const romanNumeral = /^[IVXLCDM]+$/;

/** Letters without a name, at their first use. */
function checkAcronyms(
  entry: Entry,
  { texts }: BodyAnalysis,
  explained: ReadonlySet<string>,
): readonly Problem[] {
  const whole = texts.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n');
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const text of texts) {
    for (const passage of text.passages) {
      for (const [letters] of passage.text.matchAll(acronym)) {
        if (seen.has(letters) || romanNumeral.test(letters) || explained.has(letters)) continue;
        seen.add(letters);
        if (isIntroduced(letters, whole)) continue;
        const span = spanOfMatch(text, passage, acronym, letters);
        problems.push({ slug: 'acronym-unexplained', file: entry.file, ...span, subject: letters });
      }
    }
  }
  return problems;
}

/** `Long Name (LN)` or `LN (Long Name)`. */
function isIntroduced(letters: string, text: string): boolean {
  return text.includes(`(${letters})`) || new RegExp(`(?<!\\p{L})${letters} \\(\\p{Lu}`, 'u').test(text);
}
