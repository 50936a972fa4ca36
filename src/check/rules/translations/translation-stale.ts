import { staleness } from '../../../model/translations.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-stale': warning({
    en: [
      'The original has changed since it was translated on {subject}.',
      'Its page says that the original is newer.',
      'Bring the words up to date, then run `npm run translate -- accept` with its id: it sets "translated" and "original".',
    ],
    fr: [
      'L’original a changé depuis sa traduction, le {subject}.',
      'La page dit que l’original est plus récent.',
      'Mettez les mots à jour, puis lancez `npm run translate -- accept` avec son identifiant\u202F: la commande remplit «\u202Ftranslated\u202F» et «\u202Foriginal\u202F».',
    ],
  }),
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
