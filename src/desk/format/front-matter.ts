/** A Markdown file in its parts; together they are the file. */
export interface Parts {
  /** The first fence with its line end. */
  readonly opening: string;
  readonly yaml: string;
  /** The second fence with its line end. */
  readonly closing: string;
  readonly body: string;
}

const opening = /^---[ \t]*(?:\r?\n|$)/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/** Splits a Markdown file as the content check does; undefined where it has no front matter. */
export function splitFile(text: string): Parts | undefined {
  const [open] = opening.exec(text) ?? [];
  if (open === undefined) return undefined;
  const rest = text.slice(open.length);
  const close = closing.exec(rest);
  if (!close) return undefined;
  return {
    opening: open,
    yaml: rest.slice(0, close.index),
    closing: close[0],
    body: rest.slice(close.index + close[0].length),
  };
}

/** A body with other words in it, and the same empty lines around them. */
export function withBody(body: string, words: string): string {
  if (words.trim() === body.trim()) return body;
  if (words.trim() === '') return '';
  const [before = ''] = /^\s*/.exec(body) ?? [];
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const text = words.trim().replace(/\r?\n/g, lineEnd);
  return `${body.trim() === '' ? lineEnd : before}${text}${lineEnd}`;
}
