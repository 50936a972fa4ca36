import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { insertSource } from './insert-source.ts';

const file = `# Every source, once.

bbc-1:
  publisher: BBC

# Two of the same day.
reuters-1:
  publisher: Reuters # the agency
`;
const entry = 'dw-1:\n  publisher: DW\n';

test('a source goes where its publisher wants it; the rest of the file stays', () => {
  expect(insertSource(file, entry, 'DW')).toBe(file.replace('# Two', 'dw-1:\n  publisher: DW\n\n# Two'));
});

test('the first and the last publisher', () => {
  expect(insertSource(file, entry, 'AFP')).toBe(file.replace('bbc-1', `${entry}\nbbc-1`));
  expect(insertSource(file, entry, 'Yeni Şafak')).toBe(`${file}\n${entry}`);
  expect(insertSource(file.trimEnd(), entry, 'Yeni Şafak')).toBe(`${file}\n${entry}`);
});

test('an empty file, and one with other line breaks', () => {
  expect(insertSource('', entry, 'DW')).toBe(entry);
  const windows = insertSource(file.replaceAll('\n', '\r\n'), entry, 'DW');
  expect(windows.replaceAll('\r\n', '')).not.toContain('\n');
  expect(parse(windows)).toHaveProperty('dw-1');
});

test('the real file keeps its order and every byte', () => {
  const real = readFileSync('content/sources.yml', 'utf8');
  const changed = insertSource(real, entry, 'DW');
  expect(changed.replace(`${entry}\n`, '')).toBe(real);
  const ids = Object.keys(parse(changed) as object);
  const publishers = Object.values(parse(changed) as Record<string, { publisher: string }>);
  const at = ids.indexOf('dw-1');
  expect(publishers[at - 1]?.publisher.localeCompare('DW', 'en')).toBeLessThanOrEqual(0);
  expect(publishers[at + 1]?.publisher.localeCompare('DW', 'en')).toBeGreaterThan(0);
});
