import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../tests/support/entries.ts';
import type { Entry } from '../../story/entry.ts';
import { checkIds } from './ids.ts';

const text = (file: string, formerIds = '[]') => entryOf(file, `---\nformerIds: ${formerIds}\n---\n`);
const problems = (...entries: readonly Entry[]) =>
  told(
    checkIds(
      entries.map((entry) => asValid(entry)),
      ['en', 'fr'],
    ),
  );

test('an id may be used in each language and by each kind', () => {
  expect(problems(text('en/events/lamp.md'), text('fr/events/lamp.md'), text('en/glossary/lamp.md'))).toEqual(
    [],
  );
});

test.each([
  ['first', ['en/events/Lamp.md', 'en/events/lamp.md']],
  ['last', ['en/events/lamp.md', 'en/events/Lamp.md']],
])(
  'of ids that differ by a capital the one that is written as ids are keeps its address, read %s',
  (_, files) => {
    const entries = files.map((file) => text(file));
    expect(problems(...entries)).toEqual(['id-duplicate 2:1 Lamp']);
  },
);

test('nobody moves where another stands, or has stood', () => {
  expect(problems(text('en/events/lamp.md'), text('en/events/light.md', '[glow, lamp]'))).toEqual([
    'id-duplicate 2:19 lamp',
  ]);
  expect(problems(text('en/events/lamp.md', '[glow]'), text('en/events/light.md', '[glow]'))).toEqual([
    'id-duplicate 2:13 glow',
  ]);
});

test('an entry that lists its own id would lead to itself', () => {
  expect(problems(text('en/events/lamp.md', '[lamp]'))).toEqual(['id-duplicate 2:13 lamp']);
});

test('a former id binds its own kind and language only', () => {
  expect(problems(text('en/events/lamp.md'), text('en/glossary/light.md', '[lamp]'))).toEqual([]);
  expect(problems(text('fr/events/lamp.md'), text('en/events/light.md', '[lamp]'))).toEqual([]);
});

test('pages of the site itself are nobody’s, now or formerly', () => {
  expect(problems(text('en/pages/timeline.md'), text('en/topics/t.md', '[events]'))).toEqual([
    'id-reserved 2:13 events',
    'id-reserved 2:1 timeline',
  ]);
});

test('a page may not be called as a language of the site; an event may', () => {
  expect(problems(text('en/pages/fr.md'), text('en/pages/tlh.md'), text('en/events/fr.md'))).toEqual([
    'id-reserved 2:1 fr',
  ]);
});
