/** Order of two texts by their code units: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two entries by id. */
export function compareIds(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}

interface Ordered {
  readonly order?: number | undefined;
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly id: string;
}

/** Orders entries as editors number them; those without a number come after, the oldest first, then by id. */
export function inOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) return (a.order ?? Infinity) - (b.order ?? Infinity);
  return compareText(a.published ?? '', b.published ?? '') || compareIds(a, b);
}
