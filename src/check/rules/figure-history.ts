import { parseDate } from '../../model/dates/dates.ts';
import type { Statement } from '../../model/story.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'statement-misplaced': error(
    'The statement of {subject} comes after a later one.',
    'A figure is never overwritten: each new statement goes below the earlier ones.',
    'Put the statements in order of their days, the latest last.',
  ),
  'statement-repeated': error(
    '{subject} gave this figure twice on the same day, or two different exact ones.',
    'One of the two statements is a copy, or has taken the place of an earlier one.',
    'Keep one, give the later one its own day, or say in "text" how they differ.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * What a figure's own history shows of an overwritten statement. The file is all there is to compare: a statement below
 * one that is certainly later, and two of one author and day that have the same words or, without words, the same or
 * two exact numbers.
 */
export function check(original: ValidOriginal): readonly Problem[] {
  if (original.collection !== 'numbers') return [];
  const { entry, data } = original;
  const { statements } = data;
  return statements.flatMap((statement, index): readonly Problem[] => {
    const above = statements.slice(0, index);
    const problem = (slug: Problem['slug'], field: string, subject: string): Problem => ({
      slug,
      file: entry.file,
      ...entry.locateText(['statements', index, field]),
      subject,
    });
    const { end } = parseDate(statement.asOf);
    return [
      ...(above.some(({ asOf }) => parseDate(asOf).start > end)
        ? [problem('statement-misplaced', 'asOf', statement.asOf)]
        : []),
      ...(above.some((other) => isRepeated(other, statement))
        ? [problem('statement-repeated', 'asOf', Object.values(statement.saidBy)[0] ?? '')]
        : []),
    ];
  });
}

function isRepeated(a: Statement, b: Statement): boolean {
  const said = ({ asOf, saidBy }: Statement) => JSON.stringify([asOf, saidBy]);
  const figure = ({ value, min, max, text }: Statement) => JSON.stringify([value, min, max, text]);
  const isBareValue = ({ value, text }: Statement) => value !== undefined && text === undefined;
  return said(a) === said(b) && (figure(a) === figure(b) || (isBareValue(a) && isBareValue(b)));
}
