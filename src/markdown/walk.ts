import type * as Hast from 'hast';
import type * as Mdast from 'mdast';

interface Parent {
  children: unknown[];
}

/**
 * Shows every node of a tree, parents first, to one that only looks; an answer of false leaves out what is within.
 * unist-util-visit, which does much more, takes several times as long.
 */
export function walk(node: Mdast.Nodes, look: (node: Mdast.Nodes) => unknown): void;
export function walk(node: Hast.Nodes, look: (node: Hast.Nodes) => unknown): void;
export function walk<N extends object>(node: N, look: (node: N) => unknown): void {
  if (look(node) === false || !('children' in node)) return;
  for (const child of (node as Parent).children)
    walk(child as Hast.Nodes, look as (node: Hast.Nodes) => unknown);
}

/** Puts other nodes in the place of some, within any parent; what comes in is not looked at again. */
export function replace(
  node: Mdast.Nodes,
  replacing: (node: Mdast.RootContent) => readonly Mdast.RootContent[] | undefined,
): void;
export function replace(
  node: Hast.Nodes,
  replacing: (node: Hast.ElementContent) => readonly Hast.ElementContent[] | undefined,
): void;
export function replace<C extends object>(
  node: object,
  replacing: (node: C) => readonly C[] | undefined,
): void {
  if (!('children' in node)) return;
  const parent = node as Parent;
  let children: unknown[] | undefined;
  parent.children.forEach((child, index) => {
    const others = replacing(child as C);
    if (others) (children ??= parent.children.slice(0, index)).push(...others);
    else {
      replace(child as Hast.Nodes, replacing as unknown as Parameters<typeof replace>[1]);
      children?.push(child);
    }
  });
  if (children) parent.children = children;
}
