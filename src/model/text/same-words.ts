import { apostrophe } from './fold-accents.ts';

/** What leaves words out of a quotation: `…`, `...`, either in square brackets too. */
const omission = /\[?(?:…|\.{3})\]?/u;
const apostrophes = new RegExp(apostrophe, 'gu');

/**
 * Whether a text holds what is quoted from it, word for word. Kinds of apostrophe, of quotation mark and of space do not count,
 * nor does the case of the first letter, nor punctuation at the end. `…` or `[…]` in the quotation leaves words out: what is
 * before and after it must follow in this order.
 */
export function holdsWords(original: string, quoted: string): boolean {
  const pieces = quoted
    .split(omission)
    .map(comparable)
    .filter((piece) => piece !== '');
  if (pieces.length === 0) return false;
  const text = comparable(original);
  let done = 0;
  return pieces.every((piece) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${pieceOf(piece)}(?![\\p{L}\\p{N}])`, 'gu');
    pattern.lastIndex = done;
    const found = pattern.test(text);
    done = pattern.lastIndex;
    return found;
  });
}

/** A text with one kind of apostrophe and of space, and without the punctuation around it. */
export function comparable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/« ?|(?:(?<! ) )?»|[“”„"]/gu, "'")
    .replace(apostrophes, "'")
    .replace(/^[\p{P}\s]+|(?<![\p{P}\s])[\p{P}\s]+$/gu, '');
}

/** The pattern of a piece, which may begin with a capital or not. */
function pieceOf(piece: string): string {
  const [first = '', ...others] = piece;
  const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const cases = [...new Set([first, first.toLowerCase(), first.toUpperCase()])].map(literally);
  return `(?:${cases.join('|')})${literally(others.join(''))}`;
}
