import { parseDate } from '../../../model/dates/dates.ts';
import type { DataPath } from '../../../story/yaml.ts';
import type { ValidOriginal } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'date-ahead': warning({
    en: [
      '{subject} has not come yet.',
      'The page would say that something was published, read or said on a day that is still to come.',
      'Correct the day, or publish this on that day.',
    ],
    fr: [
      'Le jour n’est pas encore venu\u202F: {subject}.',
      'Le public lirait que quelque chose a été publié, lu ou dit un jour qui est encore à venir.',
      'Corrigez le jour, ou publiez ce texte ce jour-là.',
    ],
  }),
} as const;

/**
 * Days on which something is said to have been done that have not come yet.
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function check(
  original: ValidOriginal,
  { today }: { readonly today: string },
): readonly Finding<keyof typeof messages>[] {
  const { entry } = original;
  return daysIn(original).flatMap(([path, day]) =>
    typeof day === 'string' && parseDate(day).start > today
      ? [{ slug: 'date-ahead' as const, file: entry.file, ...entry.locateText(path), subject: day }]
      : [],
  );
}

function daysIn({
  collection,
  data,
}: ValidOriginal): readonly (readonly [DataPath, string | null | undefined])[] {
  switch (collection) {
    case 'articles':
      return [
        [['published'], data.published],
        // A text that changed in the future was also published there, or its days are not in order.
        [['updated'], data.updated === data.published ? undefined : data.updated],
      ];
    case 'sources':
      return [
        [['published'], data.published],
        [['accessed'], data.accessed],
      ];
    case 'claims':
      return [[['date'], data.date]];
    default:
      return [];
  }
}
