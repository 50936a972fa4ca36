import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { toHtml } from '../render/to-html.ts';
import { Placeholders } from './placeholders.ts';

test('a placeholder comes back as the elements it held with an open mark, and only its own', () => {
  const placeholders = new Placeholders();
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const citations = [{ source: 'almanac' }];
  const node = placeholders.hold({ type: 'text', position }, [{ type: 'text', value: 'held' }], citations);
  expect(node).toMatchObject({ position, citations, data: { hName: 'x-slot', hProperties: { n: '0' } } });
  const tree: Root = {
    type: 'root',
    children: ['0', '7'].map((n) => ({
      type: 'element',
      tagName: 'x-slot',
      properties: { n },
      children: [],
    })),
  };
  placeholders.fill(tree);
  expect(toHtml(tree)).toBe('held<sup class="cite" data-mark="0"></sup>');
  expect(placeholders.marks).toEqual([citations]);
});
