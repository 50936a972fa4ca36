import { expect, test } from 'vitest';
import { findProblems } from '../find-problems.ts';
import { problemsIn, reading, replace, today } from '../../../tests/support/story.ts';

test.each([
  ['publisher: The Gullhaven Reading Room', 'publisher: null', 'publisher-missing site.yml:6:1 publisher'],
  ['contact: errata@gullhaven.example', 'contact: null', 'contact-missing site.yml:7:1 contact'],
  ['address: https://gullhaven.example', 'address: null', 'address-missing site.yml:4:1 address'],
  ['languages: [en]', 'languages: [en, tlh]', 'language-missing site.yml:5:17 tlh'],
])('%s -> %s', (from, to, problem) => {
  expect(problemsIn({ 'site.yml': replace(from, to) })).toEqual([problem]);
});

test('an address from the environment is an address', () => {
  const found = findProblems(
    reading({ 'site.yml': replace('address: https://gullhaven.example', 'address: null') }),
    { today, siteAddress: 'https://x.example' },
  );
  expect(found.filter(({ slug }) => slug === 'address-missing')).toEqual([]);
});
