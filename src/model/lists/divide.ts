/** A part of a list: what is under one letter, or in one year. */
export interface Part<T> {
  /** Its name in addresses. */
  readonly id: string;
  readonly title: string;
  readonly entries: readonly T[];
}

/**
 * Divides a list that is too long for one page into pages: one for each part, and several for a part that is itself too
 * long. The first page of a part keeps its name: `n`, `n-2`, `n-3`.
 * @param most how many rows a page may have
 * @param rowsOf how many rows an entry takes
 * @returns the pages in order; none where one page holds the whole list
 */
export function divide<T>(
  parts: readonly Part<T>[],
  most: number,
  rowsOf: (entry: T) => number = () => 1,
): readonly Part<T>[] {
  const rows = parts.reduce(
    (sum, { entries }) => entries.reduce((inPart, entry) => inPart + rowsOf(entry), sum),
    0,
  );
  return rows <= most ? [] : parts.flatMap((part) => pagesOf(part, most, rowsOf));
}

function pagesOf<T>(part: Part<T>, most: number, rowsOf: (entry: T) => number): readonly Part<T>[] {
  const pages: T[][] = [];
  let room = 0;
  for (const entry of part.entries) {
    const rows = rowsOf(entry);
    const page = pages.at(-1);
    if (page && rows <= room) page.push(entry);
    else pages.push([entry]);
    room = (page && rows <= room ? room : most) - rows;
  }
  if (pages.length <= 1) return [part];
  return pages.map((entries, index) => ({
    id: index === 0 ? part.id : `${part.id}-${String(index + 1)}`,
    title: `${part.title} (${String(index + 1)})`,
    entries,
  }));
}

/** The page that holds each entry, by the entry's id. */
export function pageOfEach(pages: readonly Part<{ readonly id: string }>[]): ReadonlyMap<string, string> {
  return new Map(pages.flatMap(({ id, entries }) => entries.map((entry) => [entry.id, id] as const)));
}

/** How many entries of a list of uses, mentions or events of a place are shown before the rest is folded. */
export const mostShown = 60;

/** The beginning of a list, which is shown, and the rest, which a reader opens. */
export function foldRest<T>(list: readonly T[], most = mostShown): readonly [readonly T[], readonly T[]] {
  return [list.slice(0, most), list.slice(most)];
}
