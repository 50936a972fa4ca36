import { expect, test } from 'vitest';
import { splitEntries } from './entries.ts';

const folder = (text: string) => Object.fromEntries(splitEntries(text));

test('each key becomes a file with its fields in their order', () => {
  expect(folder('b: { y: 2, x: "1" }\na:\n  tier: 1\n  note: Kept by mice\n')).toEqual({
    b: 'y: 2\nx: "1"\n',
    a: 'tier: 1\nnote: Kept by mice\n',
  });
});

test('comments go with what they are about', () => {
  const text = '# Of all.\n\na:\n  tier: 1 # never 2\n  # Seen twice.\n  note: N\n\n# Of b.\nb:\n  tier: 2\n';
  expect(folder(text)).toEqual({
    a: 'tier: 1 # never 2\n# Seen twice.\nnote: N\n',
    b: '# Of b.\n\ntier: 2\n',
  });
});

test.each(['- a\n', 'words\n', 'a: 1\na: 2\n', 'a: "b\n'])('%j is no list of entries', (text) => {
  expect(() => splitEntries(text)).toThrow(/list of keys|unique|quote/);
});

test('long lines and quoted words stay as they are', () => {
  const long = `${'word '.repeat(60)}end`;
  expect(folder(`a:\n  title: "${long}: yes"\n  note: ${long}\n`)['a']).toBe(
    `title: "${long}: yes"\nnote: ${long}\n`,
  );
});
