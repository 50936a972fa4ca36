import { fill, formatNumber } from '../i18n/words.ts';
import type { Words } from '../i18n/en.ts';
import { compareDates, parseDate } from './dates/dates.ts';
import { statuses } from './fields.ts';
import { inLanguage, type Figure, type Statement } from './story.ts';

/** A statement's figure in words: `77`, `more than 70`, `70 to 77`, or the editor's own wording where there is one. */
export function wordFigure(statement: Statement, language: string, words: Words): string {
  const { value, min, max, text } = statement;
  if (text) return inLanguage(text, language);
  if (value !== undefined) return formatNumber(value, words);
  const bounds = {
    ...(min !== undefined && { min: formatNumber(min, words) }),
    ...(max !== undefined && { max: formatNumber(max, words) }),
  };
  const { atLeast, atMost, between } = words.figures;
  return fill(bounds.min && bounds.max ? between : bounds.min ? atLeast : atMost, bounds);
}

/**
 * The statement to print in running text: the latest of those with the best status, and of one day the last that is
 * written. What only repeats an earlier count is passed over.
 */
export function currentStatement(figure: Figure): Statement {
  const [current] = figure.statements
    .toReversed()
    .sort(
      (a, b) =>
        Number(a.repeats ?? false) - Number(b.repeats ?? false) ||
        statuses.indexOf(a.status) - statuses.indexOf(b.status) ||
        compareDates(parseDate(b.asOf), parseDate(a.asOf)),
    );
  if (!current) throw new RangeError(`The figure "${figure.id}" has no statement`);
  return current;
}

/** A figure's statements in the order in which they were made. */
export function statementHistory(figure: Figure): readonly Statement[] {
  return [...figure.statements].sort((a, b) => compareDates(parseDate(a.asOf), parseDate(b.asOf)));
}
