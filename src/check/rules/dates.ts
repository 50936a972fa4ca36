import { parseDate } from '../../model/dates/dates.ts';
import type { DataPath } from '../../story/yaml.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'date-future': error(
    '{subject} is in the future.',
    'Nobody can know today what will have happened by then.',
    'Write the day up to which the facts are really known.',
  ),
  'date-order': error(
    '{subject}',
    'Readers see what changed and when, so the days must be in order.',
    'Correct one of the two days.',
  ),
  'review-due': warning(
    'The day to review this text has passed: {subject}.',
    'An editor promised to read it again by then, because it may have become untrue.',
    'Read it again, change what is needed, and set "reviewBy" to a later day or take it out.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * Days that contradict each other or the calendar on the wall.
 * @param today the day of the judgement, `YYYY-MM-DD`
 */
export function checkDates(original: ValidOriginal, today: string): readonly Problem[] {
  const { entry } = original;
  const problem = (slug: Problem['slug'], path: DataPath, subject: string): Problem => ({
    slug,
    file: entry.file,
    ...entry.locateText(path),
    subject,
  });
  const notAfterToday = (path: DataPath, day: string) =>
    parseDate(day).start > today ? [problem('date-future', path, day)] : [];
  switch (original.collection) {
    case 'site':
      return notAfterToday(['asOf'], original.data.asOf);
    case 'numbers':
      return original.data.statements.flatMap(({ asOf }, index) =>
        notAfterToday(['statements', index, 'asOf'], asOf),
      );
    case 'articles': {
      const { published, updated, asOf, changes, reviewBy } = original.data;
      const order = (path: DataPath, day: string, first: string, last: string, between: string) =>
        day < first || day > last ? [problem('date-order', path, `${day} is not ${between}.`)] : [];
      return [
        ...notAfterToday(['asOf'], asOf),
        ...(updated < published
          ? [problem('date-order', ['updated'], `updated (${updated}) is before published (${published}).`)]
          : changes.flatMap(({ date }, index) =>
              order(['changes', index, 'date'], date, published, updated, 'between published and updated'),
            )),
        ...(reviewBy !== undefined && reviewBy < today
          ? [problem('review-due', ['reviewBy'], reviewBy)]
          : []),
      ];
    }
    default:
      return [];
  }
}
