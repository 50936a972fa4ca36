import type { InEach } from '../../../model/told.ts';
import type { DataPath } from '../../../story/yaml.ts';
import type { ValidOriginal } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'date-order': error({
    en: [
      '{subject}',
      'Readers see what changed and when, so the days must be in order.',
      'Correct one of the two days.',
    ],
    fr: [
      '{subject}',
      'Le public voit ce qui a changé et quand\u202F: les jours doivent se suivre.',
      'Corrigez l’un des deux jours.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Days of an article that are not in order: published, then its changes, then its last change. */
export function check({ collection, entry, data }: ValidOriginal): readonly Problem[] {
  if (collection !== 'articles') return [];
  const { published, updated, changes } = data;
  const problem = (path: DataPath, subject: InEach): Problem => ({
    slug: 'date-order',
    file: entry.file,
    ...entry.locateText(path),
    subject,
  });
  if (updated < published) {
    return [
      problem(['updated'], {
        en: `updated (${updated}) is before published (${published}).`,
        fr: `updated (${updated}) vient avant published (${published}).`,
      }),
    ];
  }
  return changes.flatMap(({ date }, index) =>
    date < published || date > updated
      ? [
          problem(['changes', index, 'date'], {
            en: `${date} is not between published and updated.`,
            fr: `${date} n’est pas entre published et updated.`,
          }),
        ]
      : [],
  );
}
