import type { Entry } from '../../../story/entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-missing': warning(
    'The text "{subject}" is not translated.',
    'Its page shows the original, with a note that says so.',
    'Translate it into a file of the same name in the folder of that language.',
  ),
} as const;

/**
 * The originals without a translation, once their language has a folder, each reported at its original.
 * @param translated the translations that there are, broken ones too, as `kind/id`
 */
export function check(
  originals: readonly Entry[],
  translated: ReadonlySet<string>,
  language: string,
): readonly Finding<keyof typeof messages>[] {
  return originals
    .filter(({ collection, id }) => !translated.has(`${collection}/${id}`))
    .map((entry) => ({
      slug: 'translation-missing',
      file: entry.file,
      ...entry.locate([]),
      subject: `${language}/${entry.collection}/${entry.id}.md`,
    }));
}
