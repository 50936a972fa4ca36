import { describe, expect, test } from 'vitest';
import { asValid, entryOf, tell } from '../../../tests/support/entries.ts';
import type { Entry } from '../../story/entry.ts';
import type { ParsedOriginal } from '../valid-entry.ts';
import { checkUnused } from './unused.ts';

const lit = entryOf('en/events/lamp-lit.md', '---\ntitle: T\n---\n');
const keeper = entryOf('en/glossary/keeper.md', '---\nterm: Keeper\n---\n');
const counted = entryOf('en/claims/lamp-counted.md', '---\nstatus: claimed\n---\n');
const almanac = entryOf('sources/almanac.yml', 'tier: 1\n');

/** Which of some entries are unused, beside entries whose fields and texts name them. */
const unused = (
  entries: readonly Entry[],
  data: readonly Entry[],
  texts: ParsedOriginal[] = [],
  mentions: string[] = [],
) =>
  checkUnused(
    [...entries, ...data].map((entry) => asValid(entry)),
    texts,
    new Set(mentions),
  ).map(({ slug, subject }) => `${slug} ${subject}`);

test('what nobody uses is told by its kind, and other kinds need no use', () => {
  const topic = entryOf('en/topics/t.md', '---\nterms: []\n---\n');
  expect(unused([lit, counted, keeper, almanac], [topic])).toEqual([
    'event-unused lamp-lit',
    'claim-unused lamp-counted',
    'term-unused keeper',
    'source-unused almanac',
  ]);
});

describe('a source is used', () => {
  test.each([
    ['by a text that cites it', [], [tell('en/pages/p.md', 'Dark [@almanac].')]],
    ['by an entry that rests on it', [entryOf('places/gullhaven.yml', 'sources: [almanac]')], []],
    ['by a statement', [entryOf('numbers/steps.yml', 'statements: [{ sources: [almanac] }]')], []],
  ])('%s', (_, data, texts) => {
    expect(unused([almanac], data, texts)).toEqual([]);
  });
});

test('a claim is used by an explainer that names it', () => {
  const named = entryOf('en/articles/a.md', '---\nclaims: [lamp-counted]\n---\n');
  expect(unused([counted], [named])).toEqual([]);
});

describe('a term is used', () => {
  const claim = (fields: string) => entryOf('en/claims/c.md', `---\n${fields}\n---\n`);
  test.each([
    ['by a theme', [entryOf('en/topics/t.md', '---\nterms: [keeper]\n---\n')]],
    ['by a claim that it makes', [claim('by: keeper\ndisputedBy: []')]],
    ['by a claim that it disputes', [claim('disputedBy: [keeper]')]],
  ])('%s', (_, data) => {
    expect(unused([keeper], data).filter((one) => one.startsWith('term'))).toEqual([]);
  });

  test('by a mention of any of its forms', () => {
    expect(unused([keeper], [], [], ['keeper'])).toEqual([]);
  });
});

describe('an event is used', () => {
  const link = (file: string, to: string) => tell(file, `[Lit](${to}) [@almanac].`);

  test('by a link to it, with or without a part of its page', () => {
    expect(unused([lit], [], [link('en/pages/p.md', '../events/lamp-lit.md')])).toEqual([]);
    expect(unused([lit], [], [link('en/pages/p.md', '../events/lamp-lit.md#text')])).toEqual([]);
  });

  test('by the settings', () => {
    expect(unused([lit], [entryOf('site.yml', 'mainEvents: [lamp-lit]\n')])).toEqual([]);
  });

  test('not by a link within itself, nor by a namesake of another kind', () => {
    expect(unused([lit], [], [link('en/events/lamp-lit.md', '#text')])).toHaveLength(1);
    expect(unused([lit], [entryOf('en/topics/t.md', '---\nterms: [lamp-lit]\n---\n')])).toHaveLength(1);
  });
});
