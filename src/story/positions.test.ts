import fc from 'fast-check';
import { expect, test } from 'vitest';
import { positionsIn } from './positions.ts';

const places = (text: string) => {
  const positionOf = positionsIn(text);
  return Array.from({ length: text.length + 1 }, (_, offset) => {
    const { line, column } = positionOf(offset);
    return `${String(line)}:${String(column)}`;
  });
};

test('an empty text has one place', () => {
  expect(places('')).toEqual(['1:1']);
});

test.each([
  ['\n', 'a\nb', ['1:1', '1:2', '2:1', '2:2']],
  ['\r', 'a\rb', ['1:1', '1:2', '2:1', '2:2']],
  ['\r\n, as one', 'a\r\nb', ['1:1', '1:2', '1:3', '2:1', '2:2']],
  ['\n\r, as two', 'a\n\rb', ['1:1', '1:2', '2:1', '3:1', '3:2']],
  ['the last', 'a\n', ['1:1', '1:2', '2:1']],
])('a line ends at %j', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test('columns are counted in UTF-16 units, and no other sign ends a line', () => {
  expect(positionsIn('💡a')(2)).toEqual({ line: 1, column: 3 });
  expect(positionsIn('a\u2028b\fc')(4)).toEqual({ line: 1, column: 5 });
});

test('any offset is where the lines before it leave off', () => {
  const text = fc.array(fc.constantFrom('a', '💡', '\n', '\r', '\r\n')).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (text, at) => {
      const offset = Math.min(at, text.length);
      const splitsLineEnd = text.charAt(offset - 1) === '\r' && text.charAt(offset) === '\n';
      fc.pre(!splitsLineEnd);
      const before = text.slice(0, offset).split(/\r\n|\r|\n/);
      expect(positionsIn(text)(offset)).toEqual({
        line: before.length,
        column: (before.at(-1)?.length ?? 0) + 1,
      });
    }),
  );
});
