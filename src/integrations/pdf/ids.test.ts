import { expect, test } from 'vitest';
import { withOwnIds } from './ids.ts';

test('identifiers count from 1, in their order, and nothing else changes', () => {
  const pdf = Buffer.from('/ID (node00000155) /Headers [(node00000153) (node00000155)] \xff', 'latin1');
  expect(Buffer.from(withOwnIds(pdf)).toString('latin1')).toBe(
    '/ID (node00000002) /Headers [(node00000001) (node00000002)] \xff',
  );
});
