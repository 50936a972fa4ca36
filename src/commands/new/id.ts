/**
 * An id made from a title: lower-case words joined by hyphens, accents folded, apostrophes dropped.
 * `The Keeper’s protégé` gives `the-keepers-protege`.
 * @returns an empty text when the title holds no Latin letter and no digit.
 */
export function idFrom(title: string): string {
  return title
    .replace(/[ßæœøłđ]/gi, (letter) => folded[letter.toLowerCase()] ?? '')
    .replace(/['’]/g, '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters that Unicode does not take apart. */
const folded: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd' };
