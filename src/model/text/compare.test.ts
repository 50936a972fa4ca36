import { expect, test } from 'vitest';
import { inOrder } from './compare.ts';

test('entries come as they are numbered; those without a number after them, the oldest first', () => {
  const entries = [
    { id: 'b', published: '2021-05-02' },
    { id: 'a', published: '2021-05-02' },
    { id: 'd', order: 2, published: '2021-05-09' },
    { id: 'z', published: '2021-05-01' },
    { id: 'c', order: 1, published: '2021-05-10' },
  ];
  expect([...entries].sort(inOrder).map(({ id }) => id)).toEqual(['c', 'd', 'z', 'a', 'b']);
  expect([{ id: 'y' }, { id: 'x' }].sort(inOrder).map(({ id }) => id)).toEqual(['x', 'y']);
});
