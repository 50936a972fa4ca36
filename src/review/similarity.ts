/** How often each word of a text is in it, whatever its case. */
export function countedWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** How much of two texts is the same, from 0 to 1: twice the words they share, of all they have (Dice's coefficient). */
export function similarity(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  // Without words, as of a list of names, there is nothing in which they could differ.
  if (sizeA === 0 && sizeB === 0) return 1;
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  return (2 * shared) / (sizeA + sizeB);
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  let size = 0;
  for (const count of counts.values()) size += count;
  return size;
}
