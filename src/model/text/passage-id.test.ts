import { expect, test } from 'vitest';
import { passageId, passageIds } from './passage-id.ts';

const text = 'Before sunrise the lamp left its tower and walked down to the quay.';

// The first three stand on published pages.
test.each([
  ['More than 70 people were killed and more than 200 wounded.', 'p-sn13'],
  ['On the evening of 17 September 2024 the general staff issued', 'p-4zw2'],
  ['On 16 October Goïta, until then a colonel, became an army general.', 'p-2our'],
  [text, 'p-h0u3'],
])('an id lasts, since readers share it: “%s” is %s for good', (words, id) => {
  expect(passageId(words)).toBe(id);
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
