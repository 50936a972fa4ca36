import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isDataKind, isTextKind, type Collection } from '../../kinds/collections.ts';
import { readFile } from '../../story/read-file.ts';
import { deskKind } from '../fields/desk-kind.ts';
import { readForm, writeForm, type Form } from './desk-file.ts';

const stories = ['lamplight', 'harbour', 'ferry'].map((name) => path.join('tests/fixtures/stories', name));

/** Every file of the made-up stories that is one entry, with its collection. */
const files = stories.flatMap((story) =>
  readdirSync(story, { recursive: true, encoding: 'utf8' }).flatMap((file) => {
    const collection = collectionOf(file);
    return collection ? [{ collection, file: path.join(story, file) }] : [];
  }),
);

function collectionOf(file: string): Collection | undefined {
  const parts = file.split(path.sep);
  if (file === 'site.yml' || file === 'style.yml') return file === 'site.yml' ? 'site' : 'style';
  const [first = '', second = ''] = parts;
  if (parts.length === 3 && isTextKind(second)) return second;
  return parts.length === 2 && isDataKind(first) ? first : undefined;
}

/** What the editor makes of a form that nobody touched: words without spaces around them, every field of the kind there. */
function throughEditor(collection: Collection, form: Form): Form {
  const { original, translation = [] } = deskKind(collection);
  const empty: Readonly<Record<string, unknown>> = {
    line: '',
    number: null,
    yes: false,
    choice: '',
    list: [],
  };
  const isOriginal = 'translated' in form;
  const shown = isOriginal ? translation : [...original, ...translation];
  const filled = Object.fromEntries(shown.map(({ name, type }) => [name, empty[type] ?? undefined]));
  const trim = (value: unknown): unknown =>
    typeof value === 'string'
      ? value.trim()
      : Array.isArray(value)
        ? value.map(trim)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([name, of]) => [name, trim(of)]))
          : value;
  return trim({ ...filled, ...form }) as Form;
}

test('the stories have files of many kinds', () => {
  expect(new Set(files.map(({ collection }) => collection)).size).toBeGreaterThan(7);
  expect(files.length).toBeGreaterThan(60);
});

test.each(files)('$file that nobody touched is written as it was', ({ collection, file }) => {
  const text = readFileSync(file, 'utf8');
  const kind = deskKind(collection);
  const form = readForm(kind, text);
  expect(writeForm(kind, form)).toBe(text);
  expect(`${writeForm(kind, throughEditor(collection, form)).trim()}\n`).toBe(text);
});

const event = deskKind('events');
const article = deskKind('articles');
const lit = readFileSync('tests/fixtures/stories/lamplight/en/events/lamp-lit.md', 'utf8');
const walks = readFileSync('tests/fixtures/stories/lamplight/fr/articles/lamp-walks.md', 'utf8');

test('a date that is a year stays one, and another date is words', () => {
  const form = readForm(event, lit);
  expect(form['date']).toBe('2011');
  expect(writeForm(event, { ...form, date: '2012' })).toBe(lit.replace('2011', '2012'));
  expect(writeForm(event, { ...form, date: '2011-05~' })).toBe(lit.replace('2011', '2011-05~'));
  const old = lit.replace('date: 2011', 'date: 0476');
  expect(readForm(event, old)['date']).toBe('0476');
  expect(writeForm(event, readForm(event, old))).toBe(old);
});

test('a new event has its fields in the order of the schema, and none that is empty', () => {
  const text = writeForm(event, {
    places: [],
    weight: 'minor',
    topics: ['walking-lamp'],
    title: 'The lamp: found',
    date: '2021-04-03',
    order: null,
    kind: '',
    formerIds: [],
    translated: '2021-05-02',
    body: 'It is found [@harbour-log; @fog-almanac].\n',
  });
  expect(text).toBe(
    '---\ntitle: "The lamp: found"\ndate: 2021-04-03\ntopics: [walking-lamp]\nweight: minor\n---\n\nIt is found [@harbour-log; @fog-almanac].\n',
  );
  expect(readFile('en/events/found.md', text).problems).toEqual([]);
});

test('a new translation has words only, and the day they were translated', () => {
  const text = writeForm(event, {
    title: 'La lampe retrouvée',
    translated: '2021-05-02',
    body: 'Vue [@harbour-log].',
  });
  expect(text).toBe('---\ntitle: La lampe retrouvée\ntranslated: 2021-05-02\n---\n\nVue [@harbour-log].\n');
});

test('the notes of a translation are lines, which the form shows as the items of the original', () => {
  const text = walks.replace('translated:', 'changes:\n  - Plus tôt.\ntranslated:');
  const form = readForm(article, text);
  expect(form['changes']).toEqual([{ note: 'Plus tôt.' }]);
  const more = { ...form, changes: [{ note: 'Plus tôt.' }, { note: 'Encore.' }, { note: '' }] };
  expect(writeForm(article, more)).toBe(text.replace('Plus tôt.\n', 'Plus tôt.\n  - Encore.\n'));
});

test('fields that the desk does not know, and comments, stay', () => {
  const text = lit.replace('topics', '# Where from?\nmystery: { a: [1, 2] }\ntopics');
  const form = readForm(event, text);
  expect(writeForm(event, { ...form, title: 'Lit' })).toBe(text.replace('The lamp is lit', 'Lit'));
});

test('a body changes alone, in its own line ends', () => {
  const form = readForm(event, lit);
  expect(writeForm(event, { ...form, body: 'Other words.' })).toBe(
    lit.replace(/The lamp is first.*/, 'Other words.'),
  );
  const windows = lit.replaceAll('\n', '\r\n');
  const shown = readForm(event, windows);
  expect(writeForm(event, shown)).toBe(windows);
  expect(writeForm(event, { ...shown, title: 'Lit', body: 'One\n\ntwo.' })).toBe(
    windows.replace('The lamp is lit', 'Lit').replace(/The lamp is first.*?\r\n/, 'One\r\n\r\ntwo.\r\n'),
  );
});

test('what can be null is null when it is empty, and what is optional goes', () => {
  const source = deskKind('sources');
  const text = writeForm(source, {
    publisher: 'A',
    title: '',
    label: 'B',
    url: '',
    published: null,
    tier: '1',
    note: '',
    quotes: [],
  });
  expect(text).toBe('publisher: A\ntitle: null\nlabel: B\nurl: null\npublished: null\ntier: 1\n');
  expect(writeForm(source, { ...readForm(source, text), url: 'https://a.example/', label: 'B\nC' })).toBe(
    text.replace('url: null', 'url: https://a.example/').replace('label: B', 'label: B C'),
  );
  const page = deskKind('pages');
  const colophon = readFileSync('tests/fixtures/stories/lamplight/en/pages/colophon.md', 'utf8');
  expect(writeForm(page, { ...readForm(page, colophon), offline: false })).toBe(
    colophon.replace('offline: true\n', ''),
  );
});

test('in a story of one language words are written without it, and stay so until there is another', () => {
  const place = deskKind('places', 'fr');
  const text = 'name: Le port # du nord\nlat: 1\nlon: 2\n';
  const form = readForm(place, text);
  expect(form['name']).toEqual({ fr: 'Le port' });
  expect(writeForm(place, form)).toBe(text);
  expect(writeForm(place, { ...form, name: { fr: 'Le quai' } })).toBe(text.replace('Le port', 'Le quai'));
  const both = writeForm(place, { ...form, name: { fr: 'Le quai', en: 'The quay' } });
  expect(readForm(place, both)['name']).toEqual({ fr: 'Le quai', en: 'The quay' });
});

test('what may be left out is left out, and a null that says something stays', () => {
  const site = deskKind('site');
  const text = 'name: Lamp\nextent: null\npublisher: The Room\n';
  const form = readForm(site, text);
  expect(writeForm(site, { ...form, extent: { west: null } })).toBe(text);
  expect(writeForm(site, { ...form, publisher: '' })).toBe('name: Lamp\nextent: null\n');
});
