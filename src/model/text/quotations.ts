/** What opens a quotation, and what then closes it. A straight mark does both; single marks are apostrophes too. */
const closers: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['"', '"'],
]);

/** Every mark that may open or close one. */
const marks = /[“”„«»"]/g;

/**
 * Reads on in a block of text.
 * @returns whether a place in this stretch, counted in UTF-16 units, is in a quotation
 */
export type ReadQuotations = (stretch: string) => (index: number) => boolean;

/**
 * Follows one block of running text, stretch by stretch, and tells what of it is quoted: between “ ”, „ “, « » or " ". One that is not closed runs to the end of
 * the block, as those do that go on in the next paragraph.
 */
export function quotations(): ReadQuotations {
  let closer: string | undefined;
  return (stretch) => {
    const quoted: (readonly [number, number])[] = [];
    let from = 0;
    for (const { 0: sign, index } of stretch.matchAll(marks)) {
      if (closer === undefined) {
        closer = closers.get(sign);
        from = index;
      } else if (sign === closer) {
        quoted.push([from, index]);
        closer = undefined;
      }
    }
    if (closer !== undefined) quoted.push([from, stretch.length]);
    return (index) => quoted.some(([start, end]) => start <= index && index <= end);
  };
}

/**
 * The quotations of one block of running text, by offsets (UTF-16 units from 0; `end` is exclusive) within their marks. What
 * another quotation holds belongs to it; one that is not closed is left out, since a straight mark may mean inches.
 */
export function quotedIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let closer: string | undefined;
  let start = 0;
  for (const { 0: sign, index } of text.matchAll(marks)) {
    if (closer === undefined) {
      closer = closers.get(sign);
      start = index + 1;
    } else if (sign === closer) {
      found.push({ start, end: index });
      closer = undefined;
    }
  }
  return found;
}
