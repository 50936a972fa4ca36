import { expect, test } from 'vitest';
import { asValid, entryOf, tell, tellTranslation, told } from '../../../../tests/support/entries.ts';
import { bilingual, problemsIn, replace, today } from '../../../../tests/support/story.ts';
import { readTexts } from '../../../story/read-story.ts';
import { findProblems } from '../../find-problems.ts';
import { phraseFinder } from '../../../model/text/phrase-finder.ts';
import { localisedIn } from '../../../model/localised.ts';
import { check, checkData } from './style-phrases.ts';

const phrases = [
  { avoid: 'beacon', write: 'lamp', because: 'readers know it' },
  { avoid: 'sea of fog', write: 'thick fog', because: 'it is an image' },
];
const avoided = phraseFinder(phrases, ({ avoid }) => avoid, 'en');
const said = '"lamp" for "beacon": readers know it';
const judge = (body: string, fields?: string, file = 'en/articles/a.md') =>
  told(check(tell(file, body, fields), { avoided }));

test('a phrase is told where it is written, with what to write and why', () => {
  expect(judge('The Beacon shone.\n\n- In a sea\n  of fog [@log].')).toEqual([
    'style-phrase 4:5 "lamp" for "Beacon": readers know it',
    'style-phrase 6:8 "thick fog" for "sea of fog": it is an image',
  ]);
});

test('headings, cells, brief points and words of the front matter are read', () => {
  expect(judge('## A beacon\n\n| beacon |\n| - |\n| a *beacon* |')).toEqual([
    `style-phrase 4:6 ${said}`,
    `style-phrase 6:3 ${said}`,
    `style-phrase 8:6 ${said}`,
  ]);
  const fields =
    'title: A beacon\nsummary: "One beacon"\ninBrief:\n  - "A beacon [@log]."\nchanges:\n  - { note: A beacon }';
  expect(judge('', fields)).toEqual([
    `style-phrase 2:10 ${said}`,
    `style-phrase 3:15 ${said}`,
    `style-phrase 7:15 ${said}`,
    `style-phrase 5:8 ${said}`,
  ]);
});

test('what nobody reads is left alone: addresses, citations, the ids of figures', () => {
  expect(judge('[It](https://beacon.example) [it](beacon.md) <https://x.example/beacon> [@beacon].')).toEqual(
    [],
  );
  expect(judge('It took :number[beacon] steps, the beacon.')).toEqual([`style-phrase 4:36 ${said}`]);
});

test('a quotation may say what it likes', () => {
  expect(judge('She saw “the beacon”, but no beacon.')).toEqual([`style-phrase 4:30 ${said}`]);
  expect(judge('« Le beacon », "beacon", „beacon“.')).toEqual([]);
});

test('the name of an entry and what others wrote are not the editor’s words', () => {
  expect(judge('', 'term: beacon\naliases: [beacon]\nshort: A beacon', 'en/glossary/b.md')).toEqual([
    `style-phrase 4:10 ${said}`,
  ]);
  const source = 'publisher: Beacon\ntitle: The beacon\nlabel: A beacon\nnote: No beacon\n';
  expect(told(checkData(asValid(entryOf('sources/log.yml', source)), () => avoided))).toEqual([
    `style-phrase 3:10 ${said}`,
    `style-phrase 4:10 ${said}`,
  ]);
});

test('the words of figures, places and settings are judged in their own language', () => {
  const inEnglish = (language = 'en') => (language === 'en' ? avoided : () => []);
  const dataIn = (file: string, text: string) => told(checkData(asValid(entryOf(file, text)), inEnglish));
  expect(
    dataIn(
      'numbers/steps.yml',
      'measure: { fr: beacon, en: A beacon }\nstatements: [{ saidBy: { en: beacon } }]\n',
    ),
  ).toEqual([`style-phrase 1:30 ${said}`, `style-phrase 2:30 ${said}`]);
  expect(dataIn('places/gullhaven.yml', 'name: { en: beacon }\nnote: { en: A beacon }\n')).toEqual([
    `style-phrase 1:13 ${said}`,
    `style-phrase 2:15 ${said}`,
  ]);
  expect(dataIn('site.yml', 'title: { en: The beacon }\npublisher: Beacon\n')).toEqual([
    `style-phrase 1:18 ${said}`,
  ]);
});

test('a translation has its own fields', () => {
  const translation = tellTranslation('en/articles/a.md', '', 'translated: 2021-05-02\nchanges: [A beacon]');
  expect(told(check(translation, { avoided }))).toEqual([`style-phrase 3:13 ${said}`]);
});

test('each language is held to its own list', () => {
  const french = 'fr/events/lamp-lit.md';
  const texts = new Map(bilingual().texts);
  const write = (file: string, from: string, to: string) =>
    texts.set(file, replace(from, to)(texts.get(file) ?? ''));
  write(french, 'La lampe est', 'Le beacon est, non le fanal, est');
  write('en/events/lamp-lit.md', 'The lamp is first', 'The fanal is first');
  const found = findProblems(readTexts(texts), { today }).filter(({ slug }) => slug === 'style-phrase');
  expect(found.map(({ file, subject }) => `${file} ${localisedIn('en', subject)}`)).toEqual([
    `${french} "lampe" for "fanal": on ne dit plus fanal`,
  ]);
});

test('a newsroom may do without a house style, or without one for a language', () => {
  const changes = { 'en/events/lamp-lit.md': replace('The lamp is first', 'The beacon is first') };
  expect(problemsIn(changes)).toEqual([
    'style-phrase en/events/lamp-lit.md:9:5 "lamp" for "beacon": readers know it by that name',
  ]);
  expect(problemsIn({ ...changes, 'style.yml': undefined })).toEqual([]);
  expect(problemsIn({ ...changes, 'style.yml': '# Nothing yet.\n' })).toEqual([]);
  expect(problemsIn({ ...changes, 'style.yml': 'phrases: { fr: [] }\n' })).toEqual([]);
});
