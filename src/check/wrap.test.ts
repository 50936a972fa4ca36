import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('a line takes a word as long as both fit', () => {
  expect(wrap(['lamp', 'log', 'fog'], 8)).toEqual(['lamp log', 'fog']);
  expect(wrap(['lamp', 'log', 'fog'], 7)).toEqual(['lamp', 'log fog']);
});

test('a word that is too long has a line of its own', () => {
  expect(wrap(['a', 'lighthouse', 'b', 'c'], 4)).toEqual(['a', 'lighthouse', 'b c']);
});

test('no words, no lines', () => {
  expect(wrap([], 80)).toEqual([]);
});

test('no word is lost, no line too long, and none shorter than it need be', () => {
  const words = fc.array(fc.stringMatching(/^\S{1,12}$/u), { maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 1, max: 20 }), (list, width) => {
      const lines = wrap(list, width);
      expect(lines.join(' ')).toBe(list.join(' '));
      for (const [index, line] of lines.entries()) {
        expect(line.length <= width || !line.includes(' ')).toBe(true);
        const [next] = lines[index + 1]?.split(' ') ?? [];
        expect(next === undefined || line.length + 1 + next.length > width).toBe(true);
      }
    }),
  );
});
