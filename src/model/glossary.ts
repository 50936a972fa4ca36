/** A term as far as matching needs it. */
export interface Matchable {
  readonly id: string;
  readonly term: string;
  readonly name?: string | undefined;
  readonly aliases: readonly string[];
}

/** A stretch of text that names a term; `start` and `end` count UTF-16 units, `end` exclusive. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type FindMentions = (text: string) => readonly Mention[];

/**
 * Prepares the search for terms in running text. Longest form first; never inside a longer word, whatever its
 * alphabet; a form written in capitals (`UNESCO`) matches only capitals, any other also with a capital first letter.
 */
export function mentionFinder(terms: readonly Matchable[]): FindMentions {
  const idOf = new Map<string, string>();
  for (const { id, term, name, aliases } of terms) {
    for (const form of [term, ...(name ? [name] : []), ...aliases]) {
      const key = fold(form);
      if (!idOf.has(key)) idOf.set(key, id);
      const capital = fold(asHeading(form));
      if (!idOf.has(capital)) idOf.set(capital, id);
    }
  }
  const forms = [...idOf.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return () => [];
  const anyForm = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(toPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  return (text) =>
    [...text.matchAll(anyForm)].map((match) => ({
      id: idOf.get(fold(match[0])) ?? '',
      start: match.index,
      end: match.index + match[0].length,
    }));
}

/** A form as a heading writes it: with a capital first letter. */
export function asHeading(form: string): string {
  return form.charAt(0).toLocaleUpperCase() + form.slice(1);
}

/** Two forms that differ only in case, accents, apostrophes or spaces are the same to a reader: they need one owner. */
export function sameForm(form: string): string {
  return fold(form).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function fold(form: string): string {
  return form.normalize('NFC').replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
}

function toPattern(form: string): string {
  return form
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/'/g, "['’‘]")
    .replace(/ /g, String.raw`\s+`);
}
