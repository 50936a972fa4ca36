import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/**
 * Every module with those it imports. Imports of types count too: they vanish when the code runs, but whoever wants to
 * understand one module of a circle must read them all.
 */
const modules = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file))
    .map((file) => [file, importsOf(file, readFileSync(path.join('src', file), 'utf8'))]),
);

/** The modules of `src` that a module imports. */
function importsOf(file: string, text: string): readonly string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?'(\.[^'?]+)/g)].map(([, specifier = '']) =>
    path.join(path.dirname(file), specifier),
  );
}

/** Groups of modules that lead to each other: strongly connected components of more than one (Tarjan, 1972). */
function circles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): number => {
    const own = order.size;
    order.set(node, own);
    lowest.set(node, own);
    open.push(node);
    for (const next of graph.get(node) ?? []) {
      const reached = order.has(next) ? (open.includes(next) ? (order.get(next) ?? own) : own) : visit(next);
      lowest.set(node, Math.min(lowest.get(node) ?? own, reached));
    }
    const low = lowest.get(node) ?? own;
    if (low === own) {
      const group = open.splice(open.indexOf(node));
      if (group.length > 1) found.push(group.sort());
    }
    return low;
  };
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}

test('no modules import each other in a circle', () => {
  expect(modules.size).toBeGreaterThan(200);
  expect(circles(modules)).toEqual([]);
});

test('a circle is found, whatever leads into it', () => {
  const graph = { a: ['b'], b: ['c', 'd'], c: ['d'], d: ['b', 'e'], e: [] };
  expect(circles(new Map(Object.entries(graph)))).toEqual([['b', 'c', 'd']]);
});
