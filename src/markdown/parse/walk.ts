import type { Nodes, RootContent } from 'mdast';

/**
 * Shows every node of a tree, parents first, to one that only looks; an answer of false leaves out what is within.
 * unist-util-visit, which does much more, takes several times as long.
 */
export function walk(node: Nodes, look: (node: Nodes) => unknown): void {
  if (look(node) === false || !('children' in node)) return;
  for (const child of node.children) walk(child, look);
}

/** Puts other nodes in the place of some, within any parent; what comes in is not looked at again. */
export function replace(
  node: Nodes,
  replacing: (node: RootContent) => readonly RootContent[] | undefined,
): void {
  if (!('children' in node)) return;
  const children = node.children.flatMap((child): readonly RootContent[] => {
    const others = replacing(child);
    if (!others) replace(child, replacing);
    return others ?? [child];
  });
  node.children = children as typeof node.children;
}
