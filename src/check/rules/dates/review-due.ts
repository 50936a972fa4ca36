import type { ValidOriginal } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'review-due': warning({
    en: [
      'The day to review this text has passed: {subject}.',
      'An editor promised to read it again by then, because it may have become untrue.',
      'Read it again, change what is needed, and set "reviewBy" to a later day or take it out.',
    ],
    fr: [
      'Ce texte devait être relu avant cette date\u202F: {subject}.',
      'La rédaction s’était engagée à le relire d’ici là, car il a pu devenir inexact.',
      'Relisez-le, corrigez ce qu’il faut, puis reportez «\u202FreviewBy\u202F» à plus tard ou supprimez ce champ.',
    ],
  }),
} as const;

/**
 * Articles that an editor promised to read again by a day that has passed.
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function check(
  { collection, entry, data }: ValidOriginal,
  { today }: { readonly today: string },
): readonly Finding<keyof typeof messages>[] {
  const day = collection === 'articles' ? data.reviewBy : undefined;
  return day !== undefined && day < today
    ? [{ slug: 'review-due', file: entry.file, ...entry.locateText(['reviewBy']), subject: day }]
    : [];
}
