import { fill, formatNumber } from '../i18n/words.ts';
import type { Words } from '../i18n/en.ts';
import { statuses } from './fields.ts';
import { inLanguage, type Figure, type Statement } from './story.ts';

/** A statement's figure in words: `77`, `more than 70`, `70 to 77`, or the editor's own wording where there is one. */
export function wordFigure(statement: Statement, language: string, words: Words): string {
  const { value, moreThan, min, max, text } = statement;
  if (text) return inLanguage(text, language);
  if (value !== undefined) return formatNumber(value, words);
  const { figures } = words;
  if (moreThan !== undefined) return fill(figures.moreThan, { min: formatNumber(moreThan, words) });
  const bounds = {
    ...(min !== undefined && { min: formatNumber(min, words) }),
    ...(max !== undefined && { max: formatNumber(max, words) }),
  };
  return fill(
    bounds.min && bounds.max ? figures.between : bounds.min ? figures.atLeast : figures.atMost,
    bounds,
  );
}

/**
 * The statement to print in running text: the one marked as the headline; without one, the last of those with the best
 * status, passing over what only repeats an earlier count. Statements are written in the order in which they were made.
 */
export function currentStatement(figure: Figure): Statement {
  const [current] = figure.statements
    .toReversed()
    .sort(
      (a, b) =>
        Number(b.headline ?? false) - Number(a.headline ?? false) ||
        Number(a.repeats ?? false) - Number(b.repeats ?? false) ||
        statuses.indexOf(a.status) - statuses.indexOf(b.status),
    );
  if (!current) throw new RangeError(`The figure "${figure.id}" has no statement`);
  return current;
}
