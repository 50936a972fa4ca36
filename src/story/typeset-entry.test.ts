import { expect, test } from 'vitest';
import { buildStory, type SoundEntry } from './build-story.ts';
import type { Site } from '../model/story.ts';

const site = {
  name: { en: "The Lamp's", fr: "L'heure : midi" },
  languages: ['en', 'fr'],
} as unknown as Site;
const topic = (language: string, data: object): SoundEntry => ({
  collection: 'topics',
  id: 'lamp',
  language,
  data,
  body: "L'heure ?",
});
const entries: readonly SoundEntry[] = [
  topic('en', { title: "The lamp's", question: 'Why ?', summary: "Where's it ?", order: 1, terms: ['a'] }),
  topic('fr', { title: "L'heure", question: 'Pourquoi?', summary: "C'est où ?", translated: '2021-05-02' }),
  {
    collection: 'numbers',
    id: 'steps',
    data: {
      measure: { en: "Lamp's steps :", fr: 'Pas : 60 km' },
      statements: [{ saidBy: { fr: "L'office" } }],
    },
  } as unknown as SoundEntry,
  {
    collection: 'sources',
    id: 'log',
    data: { publisher: "L'Aube", title: 'Où est la lampe?', label: "The lamp's log", language: 'fr' },
  } as unknown as SoundEntry,
  {
    collection: 'sources',
    id: 'post',
    data: { publisher: "The Keeper's Post", title: 'Where ?', label: 'x', language: 'en' },
  } as unknown as SoundEntry,
];

test('in French every word that is no Markdown is set, each as its own language asks', () => {
  const story = buildStory(entries, site, 'fr');
  expect(story.topics).toMatchObject([
    { title: 'L’heure', question: 'Pourquoi\u202F?', summary: "C'est où ?", body: "L'heure ?", terms: ['a'] },
  ]);
  expect(story.site.name).toEqual({ en: "The Lamp's", fr: 'L’heure\u202F: midi' });
  expect(story.numbers).toMatchObject([
    {
      measure: { en: "Lamp's steps :", fr: 'Pas\u202F: 60\u202Fkm' },
      statements: [{ saidBy: { fr: 'L’office' } }],
    },
  ]);
  expect(story.sources).toMatchObject([
    { publisher: 'L’Aube', title: 'Où est la lampe\u202F?', label: "The lamp's log" },
    { publisher: "The Keeper's Post", title: 'Where ?' },
  ]);
});

test('an original that stands in for its translation is set as its own language asks', () => {
  const french = { ...site, languages: ['fr', 'en'] };
  const original = [topic('fr', { title: "L'heure : midi", question: 'Où?', summary: '', order: 1 })];
  expect(buildStory(original, french, 'en').topics).toMatchObject([
    { title: 'L’heure\u202F: midi', question: 'Où\u202F?', language: 'fr' },
  ]);
});

test('English is what was typed', () => {
  const story = buildStory(entries, site, 'en');
  expect(story.topics[0]).toMatchObject({ title: "The lamp's", question: 'Why ?' });
  for (const [index, { data }] of entries.filter(({ collection }) => collection === 'sources').entries())
    expect([...story.sources].reverse()[1 - index]).toMatchObject(data);
  expect(story.site).toMatchObject(site);
});
