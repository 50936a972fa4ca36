import type { TranslatedDataOf } from '../kinds/kinds.ts';
import { parseDate } from './dates/dates.ts';
import type { Text, TextKind } from './story.ts';

/** A translation of any kind, with its text. */
export type Translation = TranslatedDataOf<TextKind> & Text;

/**
 * The texts of one kind in one language: each original in the words of its translation. Without a translation the
 * original is used and marked as missing; a translation older than its original's last change is marked as stale.
 */
export function translateAll<T extends Text>(
  originals: readonly T[],
  translations: readonly Translation[],
): readonly T[] {
  const found = new Map(translations.map((translation) => [translation.id, translation]));
  return originals.map((original) => {
    const translation = found.get(original.id);
    return translation ? translate(original, translation) : { ...original, translation: 'missing' };
  });
}

/** The language of a text's own words, where it is not that of the page: that of a text not translated yet. */
export function foreignLanguage(text: Pick<Text, 'language'>, page: string): string | undefined {
  return text.language === page ? undefined : text.language;
}

/** An original in the words of its translation. */
export function translate<T extends Text>(original: T, translation: Translation): T {
  const { translated: day, ...words } = translation;
  return {
    ...original,
    ...words,
    ...('changes' in words && changesOf(original, words.changes)),
    ...(isStale(original, day) && { translation: 'stale' }),
  };
}

/** Whether an original has changed since the day (`YYYY-MM-DD`) on which it was translated. */
export function isStale(original: object, translatedOn: string): boolean {
  const { updated } = original as { updated?: string };
  return updated !== undefined && parseDate(translatedOn).start < parseDate(updated).start;
}

/** The original's changes with translated notes; a note not translated yet stays as it is. */
function changesOf(original: object, notes: readonly string[]): object {
  const { changes = [] } = original as { changes?: readonly { note: string }[] };
  return { changes: changes.map((change, index) => ({ ...change, note: notes[index] ?? change.note })) };
}
