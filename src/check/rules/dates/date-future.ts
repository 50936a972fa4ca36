import { parseDate } from '../../../model/dates/dates.ts';
import type { DataPath } from '../../../story/yaml.ts';
import type { ValidOriginal } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'date-future': error({
    en: [
      '{subject} is in the future.',
      'Nobody can know today what will have happened by then.',
      'Give the day up to which you know the facts.',
    ],
    fr: [
      'La date du {subject} n’est pas encore passée.',
      'Personne ne peut savoir aujourd’hui ce qui se sera passé d’ici là.',
      'Indiquez le jour jusqu’auquel vous connaissez les faits.',
    ],
  }),
} as const;

/**
 * Days up to which something is known that have not come yet.
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function check(
  original: ValidOriginal,
  { today }: { readonly today: string },
): readonly Finding<keyof typeof messages>[] {
  const { entry } = original;
  return daysIn(original)
    .filter(({ day }) => parseDate(day).start > today)
    .map(({ path, day }) => ({
      slug: 'date-future',
      file: entry.file,
      ...entry.locateText(path),
      subject: day,
    }));
}

function daysIn({ collection, data }: ValidOriginal): readonly { path: DataPath; day: string }[] {
  switch (collection) {
    case 'site':
    case 'articles':
      return [{ path: ['asOf'], day: data.asOf }];
    case 'numbers':
      return data.statements.map(({ asOf }, index) => ({ path: ['statements', index, 'asOf'], day: asOf }));
    default:
      return [];
  }
}
