import { parseDate } from '../../../model/dates/dates.ts';
import { yearOf } from '../../../model/timeline/timeline.ts';
import type { ValidOriginal } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'date-far': warning({
    en: [
      'More than a hundred years lie between {subject} and every other event.',
      'That is often a typing error, like 0204 for 2024. It also makes the chart above the timeline less detailed.',
      'Check the year. If it is right, you need do nothing.',
    ],
    fr: [
      'Plus de cent ans séparent {subject} de tout autre événement.',
      'C’est souvent une faute de frappe, comme 0204 pour 2024. La frise au-dessus de la chronologie y perd aussi en précision.',
      'Vérifiez l’année. Si elle est juste, il n’y a rien à faire.',
    ],
  }),
} as const;

/** Years between an event and its nearest neighbours beyond which it is probably misdated. */
const far = 100;

/** Events that lie far from all others. */
export function checkFarDates(
  originals: readonly ValidOriginal[],
): readonly Finding<keyof typeof messages>[] {
  const events = originals
    .flatMap((original) => (original.collection === 'events' ? [original] : []))
    .map(({ entry, data: { date } }) => ({ entry, date, year: Number(yearOf(parseDate(date))) }))
    .sort((a, b) => a.year - b.year);
  if (events.length < 2) return [];
  return events
    .filter(({ year }, index) => {
      const others = [events[index - 1], events[index + 1]];
      return others.every((other) => other === undefined || Math.abs(other.year - year) > far);
    })
    .map(({ entry, date }) => ({
      slug: 'date-far',
      file: entry.file,
      ...entry.locateText(['date']),
      subject: date,
    }));
}
