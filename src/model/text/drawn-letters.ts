/**
 * What the faces of preview pictures have (integrations/previews/faces.ts, whose test holds this list to the files): Latin with
 * the letters of Bambara and its neighbours, Arabic, N’Ko and Tifinagh, with the usual signs. Narrow no-break spaces are drawn
 * as wide ones.
 */
const drawn =
  /[\u0020-\u007E\u00A0-\u0148\u014A-\u02AF\u02BB\u02BC\u0300\u0301\u0303\u0304\u0308\u0309\u0600-\u06FF\u0750-\u077F\u07C0-\u07FA\u07FD-\u07FF\u1E00-\u1E9F\u1EF2-\u1EFF\u200C-\u200E\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u202F\u2032\u2033\u2039\u203A\u2044\u20A0-\u20AB\u20AC\u20AD-\u20BF\u2122\u2212\u2D30-\u2D67\u2D6F\u2D70\u2D7F]/u;

/** The signs of a text that a preview picture would leave out, each once, in their order. */
export function undrawnLetters(text: string): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter((sign) => !drawn.test(sign) && !/\s/.test(sign));
}

/** The signs that are drawn, for the test of the faces. */
export function drawnLetters(): readonly string[] {
  return Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    drawn.test(sign),
  );
}
