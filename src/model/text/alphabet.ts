import { fold } from './fold-accents.ts';

/** Entries under one letter of the alphabet. */
export interface Letter<T> {
  /** A capital without accents, or `#` for what begins with no letter. */
  readonly letter: string;
  readonly entries: readonly T[];
}

/**
 * An index by the alphabet of a language (BCP 47 tag): É is under E, and case makes no difference.
 * @param nameOf what an entry is called
 */
export function byLetter<T>(
  entries: readonly T[],
  nameOf: (entry: T) => string,
  language: string,
): readonly Letter<T>[] {
  const collator = new Intl.Collator(language, { ignorePunctuation: true, numeric: true });
  const letters = new Map<string, T[]>();
  for (const entry of [...entries].sort((a, b) => collator.compare(nameOf(a), nameOf(b)))) {
    const letter = letterOf(nameOf(entry));
    const under = letters.get(letter);
    if (under) under.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, under]) => ({ letter, entries: under }));
}

/** The id of a letter's section: `letter-a`, and `letter-0` for what begins with none. */
export function letterId({ letter }: Letter<unknown>): string {
  return `letter-${letter === '#' ? '0' : letter.toLowerCase()}`;
}

/** The name of a letter in an address, in ASCII: `a`, `u627` for a letter of another script, `0` for none. */
export function letterName({ letter }: Letter<unknown>): string {
  const small = letter.toLowerCase();
  if (letter === '#') return '0';
  return /^[a-z]$/.test(small) ? small : `u${(small.codePointAt(0) ?? 0).toString(16)}`;
}

/** The letter under which a name is listed: the first it has, whatever signs come before. */
function letterOf(name: string): string {
  const [first = ''] = fold(name).text.replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
