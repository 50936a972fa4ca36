import { expect, test } from 'vitest';
import { passageId, passageIds } from './passage-id.ts';

const text = 'Before sunrise the lamp left its tower and walked down to the quay.';

test('an id lasts: the hash of these words never changes', () => {
  expect(passageId(text)).toBe(passageId(text));
  expect(passageId(text)).toMatch(/^p-[0-9a-z]{4}$/);
});

test('punctuation, capitals and what follows do not move it; other words do', () => {
  expect(passageId('before sunrise, the lamp left its tower and was seen no more')).toBe(passageId(text));
  expect(passageId(text.replace('sunrise', 'sunset'))).not.toBe(passageId(text));
});

test('many passages have as many ids', () => {
  const ids = Array.from({ length: 200 }, (_, index) => passageId(`Passage number ${String(index)}`));
  expect(new Set(ids).size).toBeGreaterThan(198);
});

test('on one page, the same words again are told apart', () => {
  const idOf = passageIds();
  const id = passageId(text);
  expect([idOf(text), idOf(text), idOf('Other words'), idOf(text)]).toEqual([
    id,
    `${id}-2`,
    passageId('Other words'),
    `${id}-3`,
  ]);
});
