import { parseDate } from '../model/dates/dates.ts';
import type { Article, Figure, Site } from '../model/story.ts';
import type { Entry } from '../story/entry.ts';
import type { DataPath } from '../story/yaml.ts';
import type { Problem } from './problem.ts';

/**
 * Days that contradict each other or the calendar on the wall.
 * @param today the day of the judgement, `YYYY-MM-DD`
 */
export function judgeDates(entry: Entry, data: unknown, today: string): readonly Problem[] {
  const told = (slug: Problem['slug'], path: DataPath, subject: string): Problem => ({
    slug,
    file: entry.file,
    ...entry.locateText(path),
    subject,
  });
  const notAfterToday = (path: DataPath, day: string) =>
    parseDate(day).start > today ? [told('date-future', path, day)] : [];
  switch (entry.collection) {
    case 'site':
      return notAfterToday(['asOf'], (data as Site).asOf);
    case 'numbers':
      return (data as Figure).statements.flatMap(({ asOf }, index) =>
        notAfterToday(['statements', index, 'asOf'], asOf),
      );
    case 'articles': {
      const { published, updated, asOf, changes, reviewBy } = data as Article;
      const order = (path: DataPath, day: string, first: string, last: string, between: string) =>
        day < first || day > last ? [told('date-order', path, `${day} is not ${between}.`)] : [];
      return [
        ...notAfterToday(['asOf'], asOf),
        ...(updated < published
          ? [told('date-order', ['updated'], `updated (${updated}) is before published (${published}).`)]
          : changes.flatMap(({ date }, index) =>
              order(['changes', index, 'date'], date, published, updated, 'between published and updated'),
            )),
        ...(reviewBy !== undefined && reviewBy < today ? [told('review-due', ['reviewBy'], reviewBy)] : []),
      ];
    }
    default:
      return [];
  }
}
