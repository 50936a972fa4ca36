import { isMap, isScalar, parseDocument } from 'yaml';

/** What a translation says of its original. */
interface Accepted {
  /** `YYYY-MM-DD` */
  readonly translated: string;
  readonly original: string;
}

/** A stretch of a file, and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/**
 * A translation's file with the day and the digest of its original. Every other byte stays: comments, order, quotes, line
 * ends, a byte order mark.
 * @param text the file, with "translated" in its front matter
 */
export function acceptIn(text: string, { translated, original }: Accepted): string {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
  const length = /^---[ \t]*\r?$/m.exec(text.slice(start))?.index ?? 0;
  const { contents } = parseDocument(text.slice(start, start + length));
  const fields = isMap(contents) ? contents : undefined;
  const value = (key: string, words: string): Edit | undefined => {
    const found = fields?.get(key, true);
    const range = isScalar(found) ? found.range : undefined;
    return range ? { from: start + range[0], to: start + range[1], words } : undefined;
  };
  const day = value('translated', translated);
  if (!day) throw new Error('The front matter has no "translated"');
  const digest = value('original', original) ?? newField(text, day.to, original, fields?.flow === true);
  // The later one first, so that the earlier one stays where it was.
  return [day, digest]
    .sort((a, b) => b.from - a.from)
    .reduce((so, { from, to, words }) => so.slice(0, from) + words + so.slice(to), text);
}

/** The digest as a field of its own, below the day: after what else is on its line. */
function newField(text: string, after: number, digest: string, inBraces: boolean): Edit {
  if (inBraces) return { from: after, to: after, words: `, original: ${digest}` };
  const [lineBreak = '\n'] = /\r?\n/.exec(text.slice(after)) ?? [];
  const end = text.indexOf(lineBreak, after);
  return { from: end, to: end, words: `${lineBreak}original: ${digest}` };
}
