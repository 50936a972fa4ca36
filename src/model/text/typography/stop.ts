import { typographyOf } from './typeset.ts';

/** What closes quotations and brackets after a stop, or is space. */
const closing = /[»”’)\]\s]/u;
const stops = /[.?!…;:,]/u;

/**
 * Where in a sentence the mark of its sources comes: after it, or before its stop where the language (BCP 47 tag) has it so:
 * before the `.` of `Elle marche.` Space around the sentence counts for nothing.
 */
export function markIndex(sentence: string, language: string): number {
  const end = sentence.trimEnd().length;
  if (!typographyOf(language)?.marksBeforeStop) return end;
  // From behind and by hand: a pattern would try every space of a text anew.
  const before = (from: number, signs: RegExp) => {
    let at = from;
    while (at > 0 && signs.test(sentence.charAt(at - 1))) at--;
    return at;
  };
  const stopEnd = before(end, closing);
  const stop = before(stopEnd, stops);
  return stop < stopEnd ? before(stop, /\s/u) : end;
}
