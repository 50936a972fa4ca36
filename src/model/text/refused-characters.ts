/**
 * Characters that no text holds on purpose: control characters but tab and line end; those that turn the direction of
 * writing (https://unicode.org/reports/tr9/#Explicit_Directional_Embeddings); those that are never characters, have no
 * meaning of their own or stand for lost ones; those that hide, join or part words and are not seen (soft hyphen,
 * zero-width space, fillers, tags, separators of lines).
 */
const never =
  /(?![\t\n\r])\p{Cc}|[\p{Noncharacter_Code_Point}\p{Co}\p{Cs}]|[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFD\u{E0000}-\u{E0FFF}]/u;

/** Marks of direction, which people who write from right to left set, and no others. */
const directionMark = /[\u061C\u200E\u200F]/u;
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Nko}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Adlam}]/u;

/** A joiner or non-joiner without a letter before it that it could change, or a sign of which an emoji is made. */
const idleJoiner =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\u{FE0F}\u{1F3FB}-\u{1F3FF}])[\u200C\u200D]|(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Tifinagh}])[\u200C\u200D]/u;

const refused = new RegExp(`${never.source}|${idleJoiner.source}`, 'gu');

/** A character that is refused, and where it is in its text. */
export interface RefusedCharacter {
  readonly character: string;
  readonly index: number;
}

/** The first refused character of a text. */
export function refusedIn(text: string): RefusedCharacter | undefined {
  const mayBeDirected = rightToLeft.test(text);
  for (const { 0: character, index } of text.matchAll(refused)) {
    if (!(mayBeDirected && directionMark.test(character))) return { character, index };
  }
  return undefined;
}

/** A character's number as Unicode writes it: `U+0007`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
