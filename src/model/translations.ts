import { createHash } from 'node:crypto';
import { textKinds, type TranslatedDataOf } from '../kinds/kinds.ts';
import { parseDate } from './dates/dates.ts';
import type { StaleTranslation, Text, TextKind } from './story.ts';

/** A translation of any kind, with its text. */
export type Translation = TranslatedDataOf<TextKind> & Text;

/** What a translation says of its original. */
type Made = Pick<Translation, 'translated' | 'original'>;

/**
 * The texts of one kind in one language: each original in the words of its translation. Without a translation the
 * original is used and marked as missing; a translation whose original has changed since is marked as stale.
 */
export function translateAll<T extends Text>(
  kind: TextKind,
  originals: readonly T[],
  translations: readonly Translation[],
): readonly T[] {
  const found = new Map(translations.map((translation) => [translation.id, translation]));
  return originals.map((original) => {
    const translation = found.get(original.id);
    return translation
      ? translate(kind, original, translation)
      : { ...original, translation: 'missing', lang: original.language };
  });
}

/** An original in the words of its translation. */
function translate<T extends Text>(kind: TextKind, original: T, translation: Translation): T {
  const { translated, original: digest, ...words } = translation;
  const stale = staleness(kind, original, { translated, original: digest });
  return {
    ...original,
    ...words,
    ...('changes' in words && { changes: changesOf(original, words.changes) }),
    ...(stale && { translation: stale }),
  };
}

/**
 * Whether an original has changed since it was translated: its words are others than those of the digest, or, for a
 * translation without one, its day of change is later.
 */
export function staleness(
  kind: TextKind,
  original: object & { readonly body: string },
  { translated: made, original: digest }: Made,
): StaleTranslation | undefined {
  const { updated: changed } = original as { updated?: string };
  const isLater = (strictly: boolean) => {
    if (changed === undefined) return false;
    const [from, to] = [parseDate(made).start, parseDate(changed).start];
    return strictly ? from < to : from <= to;
  };
  if (digest === undefined ? !isLater(true) : digest === digestOf(kind, original)) return undefined;
  return { made, ...(changed !== undefined && isLater(false) && { changed }) };
}

/** Fields that each language fills in for itself: other forms of a term, and what it is sorted by. */
const ownForms: ReadonlySet<string> = new Set(['aliases', 'sortAs']);

/**
 * A digest of the words of an original that a translation has in its own language: its text and those fields that
 * translations carry. Where lines break, and which spaces part words, does not count. Letters alone, because YAML would
 * take digits for a number: those of a SHA-256 in hexadecimal, its digits as g to p, cut to ten (40 bits).
 */
export function digestOf(kind: TextKind, { body, ...fields }: object & { readonly body: string }): string {
  const carried = Object.keys(textKinds[kind].translation.shape).filter((name) => !ownForms.has(name));
  const words = carried.map((name) => wordsIn((fields as Readonly<Record<string, unknown>>)[name]));
  const text = [...words, body]
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join('\n');
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  return hash.replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}

/** Everything a field's value says, one line each. */
function wordsIn(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Object.values(value).map(wordsIn).join(' ');
  return typeof value === 'string' ? value : '';
}

/** The original's changes with translated notes; a note not translated yet stays as it is, and says its language. */
function changesOf(original: Pick<Text, 'language'>, notes: readonly string[]): readonly object[] {
  const { changes = [] } = original as { changes?: readonly object[] };
  return changes.map((change, index) => {
    const note = notes[index];
    return { ...change, ...(note === undefined ? { lang: original.language } : { note }) };
  });
}
