import { staleness } from '../../../model/translations.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-stale': warning(
    'The original has changed since it was translated on {subject}.',
    'Its page says that the original is newer.',
    'Bring the words up to date, then run `npm run translate -- accept` with its id: it sets "translated" and "original".',
  ),
} as const;

/** A translation whose original has changed since. */
export function check(
  { collection, entry, data: { translated, original: digest } }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  const stale = staleness(
    collection,
    { ...original.data, body: original.entry.body },
    { translated, original: digest },
  );
  const place = entry.locateText([digest === undefined ? 'translated' : 'original']);
  return stale ? [{ slug: 'translation-stale', file: entry.file, ...place, subject: stale.made }] : [];
}
