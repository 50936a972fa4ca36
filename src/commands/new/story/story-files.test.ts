import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { findProblems } from '../../../check/find-problems.ts';
import { plans } from '../plans.ts';
import { readTexts } from '../../../story/read-story.ts';
import type { CheckLanguage } from '../../../model/localised.ts';
import { storyFiles } from './story-files.ts';

const today = '2026-11-27';

const files = (languages: readonly string[], spoken: CheckLanguage = 'en', name = 'The Orrin ferry') => {
  const words = { name, title: 'Why # it stopped: a start', topic: 'L’accident', topicId: 'laccident' };
  const all = new Map(storyFiles({ ...words, languages, spoken, today }, '../orrin'));
  all.delete('README.md');
  return all;
};

test.each([
  [['en'], 'en'],
  [['en'], 'fr'],
  [['fr'], 'fr'],
  [['ar'], 'en'],
  [['en', 'fr'], 'en'],
  [['fr', 'en'], 'fr'],
  [['fr', 'ar', 'en'], 'en'],
] as const)('a new story in %j, explained in %s, passes the check', (languages, spoken) => {
  const problems = findProblems(readTexts(files(languages, spoken)), { today });
  expect(problems.map(({ slug, file }) => `${slug} ${file}`)).toEqual([
    'address-missing site.yml',
    'publisher-missing site.yml',
    'contact-missing site.yml',
  ]);
});

test('it holds one of each kind', () => {
  const kept = new Set(readTexts(files(['en'])).entries.map(({ collection }) => collection));
  expect([...kept].sort()).toEqual([...plans.map(({ collection }) => collection), 'site', 'style'].sort());
});

test.each(['Null: a name', '"Quoted"', '# 1', 'true', '2024', 'L’été d’Éole'])(
  'the name %j stays as it was given',
  (name) => {
    const site = parse(files(['en'], 'en', name).get('site.yml') ?? '') as { name: unknown };
    expect(site.name).toBe(name);
  },
);

test('words are plain in one language, and under each tag in two', () => {
  expect(files(['fr']).get('places/example-town.yml')).toContain('\nname: Exemple-Ville\n');
  expect(files(['fr', 'en']).get('places/example-town.yml')).toContain(
    '\nname:\n  fr: Exemple-Ville\n  en: Example Town\n',
  );
});

test('each line of a data file or a front matter is explained, and every example is found by one word', () => {
  for (const [spoken, word] of [
    ['en', 'EXAMPLE'],
    ['fr', 'EXEMPLE'],
  ] as const) {
    for (const [file, text] of files(['en', 'fr'], spoken)) {
      expect(text.replace('---\n', ''), file).toMatch(/^# /);
      if (file !== 'site.yml' && file !== 'style.yml') expect(text, file).toContain(word);
    }
  }
});

test('where there is no example in a language, its files say that their words are English', () => {
  const texts = [...files(['fr', 'ar'])].filter(([file]) => /^(?:ar|fr)\//.test(file));
  const noted = texts.filter(([, text]) => text.includes('# These words are English')).map(([file]) => file);
  expect(noted.length).toBeGreaterThan(5);
  expect(noted.every((file) => file.startsWith('ar/'))).toBe(true);
});
