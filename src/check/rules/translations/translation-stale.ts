import { isStale } from '../../../model/translations.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-stale': warning(
    'The original changed on {subject}, after this translation was made.',
    'Its page says that the original is newer.',
    'Bring the words up to date and set "translated" to the day you did.',
  ),
} as const;

/** A translation that is older than its original. */
export function check(
  { entry, data: { translated } }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  const updated = 'updated' in original.data ? original.data.updated : '';
  return isStale(original.data, translated)
    ? [
        {
          slug: 'translation-stale',
          file: entry.file,
          ...entry.locateText(['translated']),
          subject: updated,
        },
      ]
    : [];
}
