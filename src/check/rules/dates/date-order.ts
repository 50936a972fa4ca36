import type { DataPath } from '../../../story/yaml.ts';
import type { ValidOriginal } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'date-order': error(
    '{subject}',
    'Readers see what changed and when, so the days must be in order.',
    'Correct one of the two days.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Days of an article that are not in order: published, then its changes, then its last change. */
export function check({ collection, entry, data }: ValidOriginal): readonly Problem[] {
  if (collection !== 'articles') return [];
  const { published, updated, changes } = data;
  const problem = (path: DataPath, subject: string): Problem => ({
    slug: 'date-order',
    file: entry.file,
    ...entry.locateText(path),
    subject,
  });
  if (updated < published) {
    return [problem(['updated'], `updated (${updated}) is before published (${published}).`)];
  }
  return changes.flatMap(({ date }, index) =>
    date < published || date > updated
      ? [problem(['changes', index, 'date'], `${date} is not between published and updated.`)]
      : [],
  );
}
