import { typographyOf } from './typeset.ts';

/** What ends a sentence or an item, with the space before it, and what then closes quotations and brackets. */
const stop = /\s*[.?!…;:,]+(?:\s*[»”’)\]])*\s*$/u;

/**
 * Where in a sentence the mark of its sources comes: after it, or before its stop where the language (BCP 47 tag) has it so:
 * before the `.` of `Elle marche.` Space around the sentence counts for nothing.
 */
export function markIndex(sentence: string, language: string): number {
  const found = typographyOf(language)?.marksBeforeStop ? stop.exec(sentence) : undefined;
  return found?.index ?? sentence.trimEnd().length;
}
