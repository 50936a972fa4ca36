/** A text reduced to what a reader takes for the same letters, and the way back. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, the unit of the original it comes from; and, last, the original's length. */
  readonly origin: readonly number[];
}

/** The apostrophes that writers use for one another. */
export const apostrophe = /['’‘ʼ＇]/;
/** The hyphens that writers and their programs use for one another: U+2010, the no-break one, small and wide ones. */
const hyphen = /[\u2010\u2011\uFE63\uFF0D]/;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
/** Plain letters and single spaces, by far the most of a text and their own fold; or one character. */
const plainOrOther = /(?:[!-~] ?){3,}|[^]/gu;
/** Vowel signs and the stretched line of Arabic, which writers leave out at will (U+064B to U+0652, U+0670, U+0640). */
const optionalInArabic = /[\u064B-\u0652\u0670\u0640]/;
/** What stands on or under an alif, which many writers leave out: أمن is امن (U+0653 to U+0655). */
const onAlif = /[\u0653-\u0655]/;

/**
 * Takes away what writers leave out or write in several ways: accents on Latin letters, vowel signs in Arabic and what an
 * alif bears, kinds of apostrophe and hyphen, extents of space. Marks of other scripts are letters in their own right (the vowels of Thai, the breve of
 * Cyrillic й) and stay. Case stays.
 */
export function fold(original: string): Folded {
  const origin: number[] = [];
  let text = '';
  let at = 0;
  let base = '';
  for (const [stretch] of original.matchAll(plainOrOther)) {
    if (stretch.length > 2) {
      base = stretch.at(-1) ?? '';
      text += stretch;
      for (const end = at + stretch.length; at < end; at += 1) origin.push(at);
      continue;
    }
    for (const part of reduce(stretch)) {
      if (!mark.test(part)) base = part;
      const repeated = part === ' ' && text.endsWith(' ');
      const isOptional =
        optionalInArabic.test(part) ||
        (base === 'ا' && onAlif.test(part)) ||
        (mark.test(part) && latin.test(base));
      if (repeated || isOptional) continue;
      origin.push(at);
      if (part.length === 2) origin.push(at);
      text += part;
    }
    at += stretch.length;
  }
  origin.push(at);
  return { text, origin };
}

/** One character in its canonical parts (https://unicode.org/reports/tr15/), spaces, apostrophes and hyphens made one. */
function reduce(character: string): Iterable<string> {
  if (/\s/.test(character)) return ' ';
  if (apostrophe.test(character)) return "'";
  if (hyphen.test(character)) return '-';
  return character < '\u0080' ? character : character.normalize('NFD');
}
