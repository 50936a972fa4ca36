import { visit, type Document } from 'yaml';

/**
 * Where YAML takes for a comment what was meant as words: `title: #Gullhaven` has no title, `title: Report #3` is cut
 * short. A comment after a value that is all there, `tier: 1 # official`, is none of these.
 * @param source what the document was made from
 * @returns each comment from its `#` to the end of its line, by offsets
 */
export function lostWords(document: Document, source: string): readonly (readonly [number, number])[] {
  const lost: (readonly [number, number])[] = [];
  visit(document, {
    Scalar: (key, { value, source: written, range, type }) => {
      if (key === 'key' || type !== 'PLAIN' || !range) return;
      const [space, comment] = /^([ \t]*)(#[^\r\n]*)/.exec(source.slice(range[1]))?.slice(1) ?? [];
      if (space === undefined || comment === undefined) return;
      const isEmpty = value === null && written === '';
      const isCut = typeof value === 'string' && /^#\S/.test(comment);
      if (isEmpty || isCut) lost.push([range[1] + space.length, range[1] + space.length + comment.length]);
    },
  });
  return lost;
}
