import { expect, test } from 'vitest';
import { told } from '../../tests/support/entries.ts';
import { reading, replace, type Changes } from '../../tests/support/story.ts';
import type { Site } from '../model/story.ts';
import { checkLanguages } from './check-stories.ts';
import { idsByCollection } from './rules/references.ts';
import { validEntries } from './rules/fields.ts';

/** What the languages of the made-up story say of each other; the lengths of its texts aside. */
const judge = (changes: Changes) => {
  const { entries } = reading(changes);
  const site = entries.find(({ collection }) => collection === 'site');
  if (!site) throw new Error('no settings');
  const [original = 'en'] = (site.data as Site).languages;
  const { originals, translations } = validEntries(entries, original);
  const existing = entries.map(({ collection, id, language }) => ({ collection, id, language }));
  const ids = idsByCollection(existing.filter(({ language = original }) => language === original));
  const found = checkLanguages(originals, translations, existing, ids, site.data as Site, site);
  return told(found.filter(({ slug }) => slug !== 'length-unusual'));
};
const bilingual = replace('languages: [en]', 'languages: [en, fr]');
const lit = (body: string) => `---\ntitle: La lampe est allumée\ntranslated: 2021-05-01\n---\n${body}\n`;
const sound = 'La lampe est allumée [@fog-almanac; @harbour-log].';
const isMissing = (problem: string) => problem.startsWith('translation-missing');

test('a story in one language misses no translation', () => {
  expect(judge({})).toEqual([]);
});

test('what a language lacks is told once, whether it has a folder yet or not', () => {
  expect(judge({ 'site.yml': bilingual })).toEqual(['translation-missing 5:17 fr: 11 of 11 are missing']);
  expect(judge({ 'site.yml': bilingual, 'fr/events/lamp-lit.md': lit(sound) })).toEqual([
    'translation-missing 5:17 fr: 10 of 11 are missing',
  ]);
});

test('a language that the settings do not name is told once, at their list', () => {
  const pages = { 'fr/events/lamp-lit.md': lit(sound), 'fr/events/lamp-walks-off.md': lit(sound) };
  const unlisted = judge(pages).filter((problem) => problem.startsWith('language-unlisted'));
  expect(unlisted).toEqual(['language-unlisted 5:1 fr']);
});

test('a translation is judged as a text, and against its original', () => {
  const body = 'La lampe [@fog-almanac].\n\n[Ici](lamp-lit.md#nulle-part) [@nobody].';
  const found = judge({ 'site.yml': bilingual, 'fr/events/lamp-lit.md': lit(body) });
  expect(found.filter((problem) => !isMissing(problem))).toEqual([
    'source-unknown 7:33 nobody',
    'fragment-unknown 7:19 nulle-part',
  ]);
  const fewer = judge({ 'site.yml': bilingual, 'fr/events/lamp-lit.md': lit('La lampe [@fog-almanac].') });
  expect(fewer.filter((problem) => !isMissing(problem))).toEqual([
    'translation-sources 5:1 @harbour-log is left out.',
  ]);
});

test('a translation of an original that is broken is no orphan', () => {
  const found = judge({
    'site.yml': bilingual,
    'en/events/lamp-lit.md': replace('weight: major', 'weight: huge'),
    'fr/events/lamp-lit.md': lit(sound),
    'fr/events/lamp-lot.md': lit(sound),
  });
  expect(found.filter((problem) => problem.startsWith('translation-orphan'))).toEqual([
    'translation-orphan 2:1 lamp-lot',
  ]);
});
