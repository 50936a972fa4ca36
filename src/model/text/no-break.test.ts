import { expect, test } from 'vitest';
import { keepNumbers } from './no-break.ts';

test.each([
  ['What happened on 17 September 2024', 'What happened on 17\u00A0September 2024'],
  ['Le 1er juillet, 35 sources', 'Le 1er juillet, 35\u00A0sources'],
  ['No number', 'No number'],
])('%j', (text, kept) => {
  expect(keepNumbers(text)).toBe(kept);
});
