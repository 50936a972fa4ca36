/** How many of a passage's first words make its id. */
const words = 8;

/**
 * The fragment of a passage, from its first words: `p-3f9x`. So it stays when anything else on the page is edited, and
 * when the passage goes on differently. A 32-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) in base 36, cut to
 * four letters: a longer one costs bytes on every page, and two alike are told apart by whoever sets the page.
 */
export function passageId(text: string): string {
  const start = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, words)
    .join(' ');
  let hash = 0x811c9dc5;
  for (const letter of start) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `p-${hash.toString(36).padStart(4, '0').slice(-4)}`;
}

/** Names the passages of one page: the same words again get an id of their own, `p-3f9x-2`. */
export function passageIds(): (text: string) => string {
  const taken = new Map<string, number>();
  return (text) => {
    const id = passageId(text);
    const count = (taken.get(id) ?? 0) + 1;
    taken.set(id, count);
    return count === 1 ? id : `${id}-${String(count)}`;
  };
}
