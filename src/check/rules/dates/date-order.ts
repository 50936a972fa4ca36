import type { DataOf } from '../../../kinds/kinds.ts';
import { parseDate } from '../../../model/dates/dates.ts';
import type { InEach } from '../../../model/localised.ts';
import type { DataPath } from '../../../story/yaml.ts';
import { lastChanged } from '../../../model/last-changed.ts';
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

/** Days that are not in order: an article's (published, then its changes, then its last change), or a source's. */
export function check(original: ValidOriginal): readonly Problem[] {
  const { entry } = original;
  const problem = (path: DataPath, subject: InEach): Problem => ({
    slug: 'date-order',
    file: entry.file,
    ...entry.locateText(path),
    subject,
  });
  if (original.collection === 'sources') return checkSource(original.data, problem);
  if (original.collection !== 'articles') return [];
  const { published, changes } = original.data;
  const updated = lastChanged(original.data);
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

/** A source cannot have been read before it was there. */
function checkSource(
  { published, accessed }: DataOf<'sources'>,
  problem: (path: DataPath, subject: InEach) => Problem,
): readonly Problem[] {
  if (!published || !accessed || parseDate(accessed).end >= parseDate(published).start) return [];
  return [
    problem(['accessed'], {
      en: `accessed (${accessed}) is before published (${published}).`,
      fr: `accessed (${accessed}) vient avant published (${published}).`,
    }),
  ];
}
