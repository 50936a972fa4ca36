import { expect, test } from 'vitest';
import { withoutSignposts } from './signposts.ts';

test('a signpost goes, and what is before and after it stays', () => {
  expect(withoutSignposts('It walks.\n\n:::more\n[A](a.md)\n:::\n')).toBe('It walks.');
  expect(withoutSignposts('It walks.\r\n\r\n::::more\r\n\r\n[A](a.md)\r\n\r\n::::\r\n\r\nIt rests.')).toMatch(
    /^It walks\.\s+It rests\.$/,
  );
});

test.each(['It walks at 04:30.\n', ':::analysis\nOurs.\n:::', 'Write :::more', ':::more\nnever closed'])(
  '%j has none',
  (text) => {
    expect(withoutSignposts(text)).toBe(text);
  },
);
