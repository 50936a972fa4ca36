import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetInSource } from './source-offset.ts';

test.each([
  ['plain words', 'plain words', 'words'],
  ['folded\n    over lines', 'folded over lines', 'lines'],
  [String.raw`a \"quoted\" word`, 'a "quoted" word', 'word'],
  ["the keeper''s lamp", "the keeper's lamp", 'lamp'],
  [String.raw`an \*escape`, 'an *escape', 'escape'],
])('%j holds %j: %s', (source, value, word) => {
  expect(offsetInSource(source, value, value.indexOf(word))).toBe(source.indexOf(word));
});

test('a text is its own source, whatever it holds', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z:]+$/), { minLength: 1 }), (words) => {
      const text = words.join(' ');
      const index = text.length - (words.at(-1)?.length ?? 0);
      expect(offsetInSource(text, text, index)).toBe(index);
    }),
  );
});
