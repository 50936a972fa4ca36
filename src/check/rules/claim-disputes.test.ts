import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

const claim = 'en/claims/lamp-counted.md';

test.each([
  ['a disputed claim names who contradicts it', 'disputedBy: [gullhaven]\n', '', 'dispute-unnamed'],
  [
    'a claim that somebody contradicts is disputed',
    'status: disputed',
    'status: claimed',
    'dispute-unmarked',
  ],
])('%s', (_, from, to, slug) => {
  const found = problemsIn({ [claim]: replace(from, to) });
  expect(found).toEqual([expect.stringMatching(`^${slug} ${claim}:4:9`)]);
});

test('who has no entry in the glossary is named in words', () => {
  for (const others of ['disputedByOthers: { en: The harbour }', 'disputedByOthers: The harbour'])
    expect(problemsIn({ [claim]: replace('disputedBy: [gullhaven]', others) })).toEqual([]);
});
