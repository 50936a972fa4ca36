import type { Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { parseCitations, type Citation } from '../../model/text/citations.ts';
import type { MarkdownContext } from '../context.ts';
import { partOf, report } from './problem.ts';
import type { Placeholders } from './placeholders.ts';
import { replace } from '../walk.ts';

const citationGroups = /[ \t\n]*\[(@[^[\]]*)\]((?:[ \t\n]*\[@[^[\]]*\])*)([.,;:!?]*)/g;

/**
 * Turns `text [@gazette-2021; @harbour-log, para. 3].` into `text.` and a mark after the stop. Groups that follow each other
 * share one mark. An unknown source or a citation that cannot be read is a problem.
 */
export function citations(context: MarkdownContext, placeholders: Placeholders) {
  return (tree: Root, file: VFile): void => {
    replace(tree, (node) =>
      node.type === 'text' && node.value.includes('[@')
        ? split(node, file, context, placeholders)
        : undefined,
    );
  };
}

function split(node: Text, file: VFile, context: MarkdownContext, placeholders: Placeholders): RootContent[] {
  const parts: RootContent[] = [];
  let done = 0;
  const textUpTo = (end: number, stop = '') => {
    const stray = node.value.slice(done, end).indexOf('[@');
    if (stray >= 0) {
      const written = node.value.slice(done + stray, done + stray + 30);
      report(file, 'citation-malformed', node, written, partOf(file, node, done + stray, written.length));
    }
    parts.push({ type: 'text', value: node.value.slice(done, end) + stop });
  };
  for (const match of node.value.matchAll(citationGroups)) {
    const [whole, first = '', others = '', stop = ''] = match;
    const groups = [first, ...[...others.matchAll(/\[(@[^[\]]*)\]/g)].map(([, inside = '']) => inside)];
    const found = groups.flatMap((inside) => readGroup(inside, node, match.index, file, context));
    textUpTo(match.index, stop);
    if (found.length > 0) parts.push(placeholders.hold(node, [], found));
    else parts.push({ type: 'text', value: whole });
    done = match.index + whole.length;
  }
  textUpTo(node.value.length);
  return parts;
}

function readGroup(
  inside: string,
  node: Text,
  from: number,
  file: VFile,
  context: MarkdownContext,
): readonly Citation[] {
  const at = node.value.indexOf(inside, from);
  const found = parseCitations(inside);
  if (!found) {
    const group = partOf(file, node, at - 1, inside.length + 2);
    report(file, 'citation-malformed', node, `[${inside}]`, group);
    return [];
  }
  let done = at;
  for (const { source } of found) {
    const index = node.value.indexOf(`@${source}`, done) + 1;
    done = index + source.length;
    if (!context.sources.has(source)) {
      report(file, 'source-unknown', node, source, partOf(file, node, index, source.length));
    }
  }
  return found;
}
