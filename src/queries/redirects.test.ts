import { expect, test } from 'vitest';
import { edition } from '../../tests/support/edition.ts';
import { replace } from '../../tests/support/story.ts';
import { formerAddresses } from './redirects.ts';

const leads = (changes: Parameters<typeof edition>[0]) =>
  formerAddresses(edition(changes)).map(({ path, to, title }) => `${path} > ${to} (${title})`);

test('an old address leads to the page of its entry, and a topic’s also to its timeline', () => {
  expect(
    leads({
      'en/articles/lamp-walks.md': replace('formerIds: [lamp-strolls]', 'formerIds: [lamp-strolls, stroll]'),
      'en/topics/walking-lamp.md': (text) =>
        text.replace(/^formerIds: .*\n/m, '').replace('\n---\n', '\nformerIds: [lamp]\n---\n'),
      'en/glossary/keeper.md': (text) =>
        text.replace(/^formerIds: .*\n/m, '').replace('\n---\n', '\nformerIds: [guard]\n---\n'),
    }).sort(),
  ).toEqual([
    'articles/lamp-strolls > /articles/lamp-walks/ (How a lamp walks)',
    'articles/stroll > /articles/lamp-walks/ (How a lamp walks)',
    'glossary/guard > /glossary/keeper/ (Keeper)',
    'timeline/lamp > /timeline/walking-lamp/ (Timeline: The walking lamp)',
    'topics/lamp > /topics/walking-lamp/ (The walking lamp)',
  ]);
});
