import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { reading, replace, type Changes } from '../../../tests/support/story.ts';
import { storiesOf } from '../../story/sound-entries.ts';
import { documentsOf, type PdfDocument } from './documents.ts';

const documents = (changes: Changes = {}) =>
  storiesOf(reading(changes).entries).flatMap((story) => documentsOf(story, en));

test('explainers, themes and the dossier, each with what it says of itself', () => {
  expect(documents().map(({ page, file }) => `${page} > ${file}`)).toEqual([
    'articles/lamp-sleeps/index.html > articles/lamp-sleeps.pdf',
    'articles/lamp-walks/index.html > articles/lamp-walks.pdf',
    'topics/walking-lamp/index.html > topics/walking-lamp.pdf',
    'dossier/index.html > dossier.pdf',
  ]);
  expect(documents()[1]).toMatchObject({
    language: 'en',
    facts: {
      title: 'How a lamp walks',
      description: 'The tower of Gullhaven stood dark for one night.',
      published: '2021-05-02',
      updated: '2021-05-03',
    },
  });
});

test('a theme and the dossier are as old as their first explainer and as new as their last change', () => {
  const changed = documents({
    'en/articles/lamp-walks.md': replace('published: 2021-05-02', 'published: 2021-04-01'),
    'en/articles/lamp-sleeps.md': (text) => text.replace(/^updated: .*$/m, 'updated: 2021-05-30'),
  });
  for (const document of changed.slice(2))
    expect(document.facts).toMatchObject({ published: '2021-04-01', updated: '2021-05-30' });
});

test('a story of many explainers has a dossier for each theme instead', () => {
  const [story] = storiesOf(reading().entries);
  const files = story && documentsOf(story, en, 1).map(({ page, file, facts }) => [page, file, facts.title]);
  expect(files?.slice(3)).toEqual([
    ['dossier/walking-lamp/index.html', 'dossier/walking-lamp.pdf', 'Dossier: The walking lamp'],
  ]);
});

test('marks of sources do not stand in what a theme says of itself', () => {
  for (const { facts } of documents()) expect(facts.description).not.toContain('[@');
});

test('a language has the same documents under its own path, in its words where it has them', () => {
  const both = documents({
    'site.yml': replace('languages: [en]', 'languages: [en, fr]'),
    'fr/articles/lamp-walks.md':
      '---\ntitle: Une lampe marche\nsummary: Une nuit.\ninBrief: [a, b, c]\ntranslated: 2021-05-04\n---\n\nTexte.\n',
  });
  const [english, french] = ['en', 'fr'].map((tag) => both.filter(({ language }) => language === tag));
  expect(french?.map(({ file }) => file)).toEqual(english?.map(({ file }) => `fr/${file}`));
  const daysOf = ({ facts: { published, updated } }: PdfDocument) => [published, updated];
  expect(french?.map(daysOf)).toEqual(english?.map(daysOf));
  expect(french?.slice(0, 2).map(({ facts }) => facts.title)).toEqual([
    english?.[0]?.facts.title,
    'Une lampe marche',
  ]);
});

test('a story without a site has none', () => {
  expect(documents({ 'site.yml': undefined })).toEqual([]);
});
