import { apostrophe, fold } from './fold-accents.ts';
import type { Inflection } from '../glossary/inflection.ts';

/** Whether a word may begin or end at a place in a text, counted in UTF-16 units. */
export interface Boundaries {
  readonly startsAt: (index: number) => boolean;
  readonly endsAt: (index: number) => boolean;
}

const letter = /[\p{L}\p{N}\p{M}]/u;
/** Scripts that set words without spaces: only a dictionary knows where one ends. */
export const unspaced =
  /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

/**
 * The word boundaries of a text. An apostrophe between letters belongs to the word (`N'Ko`), unless what comes
 * before it is an elided article (`l'ONU`) or what follows is an ending (`UNESCO's`). A word may begin after prefixes that
 * are written as one with it (`والحارس`). Within scripts that set no spaces
 * `Intl.Segmenter` decides, asked only where a text has them.
 */
export function boundariesOf(
  text: string,
  language: string,
  { elisions, endings, prefixes }: Inflection,
): Boundaries {
  let segments: ReadonlySet<number> | undefined;
  const divides = (index: number) => (segments ??= wordStarts(text, language)).has(index);
  const joined = (index: number) => {
    const [before, after] = [characterBefore(text, index), characterAt(text, index)];
    if (!isLetter(before) || !isLetter(after)) return false;
    return !(unspaced.test(before + after) && divides(index));
  };
  return {
    startsAt: (index) =>
      (!joined(index) || (prefixes?.test(prefixAt(text, index)) ?? false)) &&
      !(
        apostrophe.test(text.charAt(index - 1)) &&
        isLetter(characterBefore(text, index - 1)) &&
        !elisions.has(wordBefore(text, index - 1).toLowerCase())
      ),
    endsAt: (index) =>
      !joined(index) &&
      !(
        apostrophe.test(text.charAt(index)) &&
        isLetter(characterAt(text, index + 1)) &&
        !endings.has(wordAfter(text, index + 1).toLowerCase())
      ),
  };
}

function isLetter(character: string): boolean {
  return letter.test(character) && !apostrophe.test(character);
}

function characterAt(text: string, index: number): string {
  const code = text.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, index: number): string {
  return /[^]$/u.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? '';
}

function wordBefore(text: string, index: number): string {
  return (
    /(?<![\p{L}\p{N}\p{M}])[\p{L}\p{N}\p{M}]+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? ''
  );
}

/** The letters of a word that come before a place in it, without what `fold` takes away. */
function prefixAt(text: string, index: number): string {
  return fold(wordBefore(text, index)).text;
}

function wordAfter(text: string, index: number): string {
  return /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(index, index + 12))?.[0] ?? '';
}

function wordStarts(text: string, language: string): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return new Set(Array.from(segmenter.segment(text), ({ index }) => index));
}
