/** Signs that a terminal obeys, or that turn the direction of what follows them. */
const commanding = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu;

/** Words of an editor's for a terminal or a log: on one line, and with the number of each sign that would command it. */
export function visible(text: string): string {
  return text.replace(commanding, (sign) =>
    /[\t\n\v\f\r\u0085\u2028\u2029]/.test(sign) ? ' ' : codePoint(sign),
  );
}

/** A line of a file for a terminal: such signs as one sign each, so that all others keep their columns. Tabs stay. */
export function visibleLine(line: string): string {
  return line.replace(commanding, (sign) => (sign === '\t' ? sign : picture(sign)));
}

/** `U+001B` */
function codePoint(sign: string): string {
  return `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Unicode's picture of a control character (https://www.unicode.org/charts/PDF/U2400.pdf), or the sign for what has none. */
function picture(sign: string): string {
  const code = sign.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u2421' : '\uFFFD';
}
