import { withoutCitations } from '../../../model/text/citations.ts';
import type { ValidEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

const longestSummary = 160;

export const messages = {
  'summary-long': warning({
    en: [
      `The summary has {subject} characters; a preview shows ${longestSummary}.`,
      'Search engines and messengers cut the rest, often in the middle of the point.',
      'Say the same in one or two shorter sentences.',
    ],
    fr: [
      `Le résumé compte {subject} signes\u202F; un aperçu en montre ${longestSummary}.`,
      'Les moteurs de recherche et les messageries coupent le reste, souvent au milieu de l’idée.',
      'Dites la même chose en une ou deux phrases plus courtes.',
    ],
  }),
} as const;

/** Summaries that a preview would cut. */
export function check({ entry, data }: ValidEntry): readonly Finding<keyof typeof messages>[] {
  const summary = 'summary' in data ? data.summary : '';
  // The answer of a topic carries citations, which a preview leaves out.
  const { length } = [...withoutCitations(summary)];
  return length > longestSummary
    ? [{ slug: 'summary-long', file: entry.file, ...entry.locateText(['summary']), subject: String(length) }]
    : [];
}
