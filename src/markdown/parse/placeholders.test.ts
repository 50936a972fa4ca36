import type { Root } from 'hast';
import { expect, test } from 'vitest';
import { toHtml } from '../render/to-html.ts';
import { Slots } from './placeholders.ts';

test('a slot comes back as the elements it held, and only its own', () => {
  const slots = new Slots();
  const position = { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const node = slots.hold({ type: 'text', position }, () => [{ type: 'text', value: 'held' }]);
  expect(node).toMatchObject({ type: 'slot', position, data: { hName: 'x-slot', hProperties: { n: '0' } } });
  const tree: Root = {
    type: 'root',
    children: ['0', '7'].map((n) => ({
      type: 'element',
      tagName: 'x-slot',
      properties: { n },
      children: [],
    })),
  };
  slots.fill(tree);
  expect(toHtml(tree)).toBe('held');
});
