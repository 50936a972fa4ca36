import type { Nodes, Parent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { parseCitations, type Citation } from '../../model/text/citations.ts';
import type { MarkdownContext } from '../context.ts';
import { partOf, report } from './problem.ts';
import type { Placeholders } from './placeholders.ts';
import { replace, walk } from '../walk.ts';

/** One group. What is before and behind it is looked at by hand, since a pattern would try every space of a run anew. */
const group = /\[(@[^[\]]*)\]/g;
const stops = /[.,;:!?]*/y;

/**
 * Turns `text [@gazette-2021; @harbour-log, para. 3].` into `text.` and a mark after the stop. Groups that follow each other
 * share one mark. White space before a group goes, no-break spaces and hard line breaks too, and a stop that the text has
 * already is not written again. An unknown source or a citation that cannot be read is a problem.
 */
export function citations(context: MarkdownContext, placeholders: Placeholders) {
  return (tree: Root, file: VFile): void => {
    walk(tree, dropBreaks);
    replace(tree, (node) =>
      node.type === 'text' && node.value.includes('[@')
        ? split(node, file, context, placeholders)
        : undefined,
    );
  };
}

/** Takes out the hard line breaks before citations: what follows would be a mark on a line of its own. */
function dropBreaks(node: Nodes): void {
  if (!('children' in node) || !node.children.some(({ type }) => type === 'break')) return;
  const { children } = node as Parent;
  node.children = children.filter((child, index) => {
    const next = children[index + 1];
    return !(child.type === 'break' && next?.type === 'text' && next.value.trimStart().startsWith('[@'));
  });
}

/** Groups that only white space parts. */
interface Groups {
  readonly insides: string[];
  readonly start: number;
  end: number;
}

function groupsIn(text: string): readonly Groups[] {
  const found: Groups[] = [];
  for (const { 0: whole, 1: inside = '', index } of text.matchAll(group)) {
    const last = found.at(-1);
    const end = index + whole.length;
    if (last && text.slice(last.end, index).trim() === '') {
      last.insides.push(inside);
      last.end = end;
    } else found.push({ insides: [inside], start: index, end });
  }
  return found;
}

function split(node: Text, file: VFile, context: MarkdownContext, placeholders: Placeholders): RootContent[] {
  const parts: RootContent[] = [];
  let done = 0;
  const textUpTo = (end: number) => {
    const written = node.value.slice(done, end);
    const stray = written.indexOf('[@');
    if (stray >= 0) {
      const shown = written.slice(stray, stray + 30);
      report(file, 'citation-malformed', node, shown, partOf(file, node, done + stray, shown.length));
    }
    return written;
  };
  for (const { insides, start, end } of groupsIn(node.value)) {
    const found = insides.flatMap((inside) => readGroup(inside, node, start, file, context));
    const before = textUpTo(start);
    stops.lastIndex = end;
    const stop = stops.exec(node.value)?.[0] ?? '';
    done = end + stop.length;
    if (found.length > 0) {
      parts.push(
        { type: 'text', value: withStop(before.trimEnd(), stop) },
        placeholders.hold(node, [], found),
      );
    } else parts.push({ type: 'text', value: before + node.value.slice(start, done) });
  }
  parts.push({ type: 'text', value: textUpTo(node.value.length) });
  return parts;
}

/** "etc." and its full stop, or "Who?" and one: the text ends already. */
function withStop(text: string, stop: string): string {
  return stop === '.' && /[.!?…]$/.test(text) ? text : text + stop;
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
