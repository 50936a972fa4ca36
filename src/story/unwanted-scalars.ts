import { visit, type Document } from 'yaml';
import { offsetInSource } from '../model/text/source-offset.ts';
import { codePoint, refusedIn } from '../model/text/refused-characters.ts';

/** A value that is unwanted, and where it is in the YAML. */
interface Unwanted {
  readonly kind: 'character-refused' | 'quotes-curly';
  /** The character as Unicode writes it, or the value. */
  readonly detail: string;
  readonly range: readonly [from: number, to: number];
}

/** A value between curly quotes or guillemets, with no other of them inside: a word processor has made them of straight ones. */
const curly = /^(?:[“”„][^“”„]*[“”]|[‘‚][^‘’‚]*[’‘]|«[^«»]*»)$/;

/**
 * Values that can be read and are not what their editor sees: refused characters that come in by an escape (`"\u202E"`;
 * those written as they are keep the file from being read), and curly quotes in the place of straight ones.
 */
export function unwantedScalars(document: Document, source: string): readonly Unwanted[] {
  const found: Unwanted[] = [];
  visit(document, {
    Scalar: (_, { value, type, range }) => {
      if (typeof value !== 'string' || !range) return;
      const refused = type === 'QUOTE_DOUBLE' ? refusedIn(value) : undefined;
      if (refused) {
        const inside = source.slice(range[0] + 1, range[1] - 1);
        const from = range[0] + 1 + offsetInSource(inside, value, refused.index);
        const escape = /^\\(?:x..|u.{4}|U.{8}|.)/.exec(source.slice(from))?.[0] ?? ' ';
        found.push({
          kind: 'character-refused',
          detail: codePoint(refused.character),
          range: [from, from + escape.length],
        });
      }
      if (type === 'PLAIN' && curly.test(value))
        found.push({ kind: 'quotes-curly', detail: value, range: [range[0], range[1]] });
    },
  });
  return found;
}
