import { expect, test } from 'vitest';
import { findProblems } from '../find-problems.ts';
import { checkSite } from './site-settings.ts';
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

test('interface words that an offered language lacks are named at that language', () => {
  const entry = reading({ 'site.yml': replace('languages: [en]', 'languages: [en, fr]') }).entries.find(
    ({ collection }) => collection === 'site',
  );
  if (!entry) throw new Error('The story has settings');
  const found = (lacking: readonly string[]) =>
    checkSite(entry, entry.data as never, 'https://x.example', (language) =>
      language === 'fr' ? lacking : [],
    );
  expect(found(['nav.timeline', 'later.days.few'])).toMatchObject([
    { slug: 'language-missing', at: { line: 5, column: 17 }, subject: 'fr (nav.timeline, later.days.few)' },
  ]);
  const many = Array.from({ length: 20 }, (_, index) => `w${String(index)}`);
  expect(found(many)[0]?.subject).toMatchObject({
    en: expect.stringMatching(/^fr \(w0, .*, w11 and 8 more\)$/),
  });
  expect(found([])).toEqual([]);
});

test.each(['en-GB', 'fr-ML', 'ar-EG'])('%s is a language of the interface', (tag) => {
  const changed = problemsIn({ 'site.yml': replace('languages: [en]', `languages: [en, ${tag}]`) });
  expect(changed.filter((problem) => problem.startsWith('language-missing'))).toEqual([]);
});
