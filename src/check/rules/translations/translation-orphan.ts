import { nearest } from '../../nearest.ts';
import type { ValidTranslation } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'translation-orphan': error({
    en: [
      'There is no original of "{subject}".',
      'A translation takes its facts from its original: dates, sources, places.',
      'Give the file the name of its original in the default language, or write the original first.',
    ],
    fr: [
      '«\u202F{subject}\u202F» n’a pas d’original.',
      'Une traduction prend ses faits dans son original\u202F: dates, sources, lieux.',
      'Donnez au fichier le nom de son original dans la langue par défaut, ou écrivez d’abord l’original.',
    ],
  }),
} as const;

/**
 * A translation without an original.
 * @param ids those of the originals of its kind, broken ones too
 */
export function check(
  { entry }: ValidTranslation,
  ids: ReadonlySet<string>,
): readonly Finding<keyof typeof messages>[] {
  if (ids.has(entry.id)) return [];
  const meant = nearest(entry.id, ids);
  const problem = {
    slug: 'translation-orphan',
    file: entry.file,
    ...entry.locate([]),
    subject: entry.id,
  } as const;
  return [{ ...problem, ...(meant && { nearest: meant }) }];
}
