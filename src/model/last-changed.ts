/**
 * The day on which an article last changed: as its editor wrote it, or that of its latest change, or the day it was
 * published. Days are `YYYY-MM-DD`.
 */
export function lastChanged({
  published,
  updated,
  changes,
}: {
  readonly published: string;
  readonly updated?: string | undefined;
  readonly changes: readonly { readonly date: string }[];
}): string {
  if (updated !== undefined) return updated;
  return [published, ...changes.map(({ date }) => date)].sort().at(-1) ?? published;
}
