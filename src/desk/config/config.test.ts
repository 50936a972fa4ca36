import { expect, test } from 'vitest';
import { kinds } from '../../kinds/kinds.ts';
import { deskConfig } from './config.ts';

const settings = { name: 'The Lamp', languages: ['en', 'fr', 'ar'], folder: '' };

interface Widget {
  readonly name: string;
  readonly widget?: string;
  readonly [option: string]: unknown;
}
interface Folder extends Widget {
  readonly fields: readonly Widget[];
  readonly slug: { readonly template?: string; readonly pattern: readonly [string, string] };
}

const config = (language: 'en' | 'fr' = 'en', folder = '') =>
  deskConfig({ ...settings, folder }, language, '2026-11-27') as unknown as {
    readonly collections: readonly Folder[];
    readonly singletons: readonly Folder[];
  };

function folder(name: string, language: 'en' | 'fr' = 'en'): Folder {
  const found = config(language).collections.find((collection) => collection.name === name);
  if (!found) throw new Error(name);
  return found;
}

function field(collection: string, name: string, language: 'en' | 'fr' = 'en'): Widget {
  const found = folder(collection, language).fields.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
}

test('there is a form for every kind of entry, where its files are', () => {
  const { collections, singletons } = config('en', 'content/');
  expect([...collections, ...singletons].map(({ name }) => name).sort()).toEqual(Object.keys(kinds).sort());
  const folders = new Map(collections.map((collection) => [collection.name, collection['folder']]));
  expect(folders.get('events')).toBe('content/{{locale}}/events');
  expect(folders.get('sources')).toBe('content/sources');
  expect(singletons.map(({ file }) => file)).toEqual(['content/site.yml', 'content/style.yml']);
});

test('names of other entries are picked, dates are typed, and one word of a few is chosen', () => {
  expect(field('events', 'places')).toMatchObject({
    widget: 'relation',
    collection: 'places',
    multiple: true,
    value_field: '{{slug}}',
    required: false,
  });
  expect(field('events', 'topics')).toMatchObject({
    widget: 'relation',
    collection: 'topics',
    min: 1,
    required: true,
  });
  expect(field('glossary', 'sources')).toMatchObject({ widget: 'relation', collection: 'sources' });
  expect(field('topics', 'terms')).toMatchObject({ widget: 'relation', collection: 'glossary' });
  expect(field('articles', 'topic')).not.toHaveProperty('multiple');
  expect(field('events', 'date')).toMatchObject({ widget: 'string' });
  expect(field('sources', 'tier')).toMatchObject({ widget: 'select', options: [1, 2, 3] });
});

test('a date is refused as the schema refuses it', () => {
  const [pattern = ''] = field('events', 'date')['pattern'] as readonly string[];
  const fits = (date: string) => new RegExp(pattern).test(date);
  expect(['2024', '2024-09', '2024-09-17', '2021-12~', '2023-06/2023-12', '2023/..'].map(fits)).not.toContain(
    false,
  );
  expect(['', '17/09/2024', '2024-9-17', 'September'].map(fits)).not.toContain(true);
});

test('a translation has words alone, and the day they were made', () => {
  const translated = folder('events')
    .fields.filter(({ i18n }) => i18n === true)
    .map(({ name }) => name);
  expect(translated).toEqual(['title', 'translated', 'body']);
  expect(field('events', 'translated')).toMatchObject({ required: ['fr', 'ar'], default: '2026-11-27' });
  const changes = field('articles', 'changes')['fields'] as readonly Widget[];
  expect(changes.map(({ name, i18n }) => [name, i18n])).toEqual([
    ['date', false],
    ['kind', false],
    ['note', true],
  ]);
  expect(folder('sources').fields.some(({ i18n }) => i18n === true)).toBe(false);
});

test('an id is typed as files are named, and no name of the site’s own is taken', () => {
  const fits = (collection: string, id: string) => new RegExp(folder(collection).slug.pattern[0]).test(id);
  expect(fits('events', 'fuel-blockade')).toBe(true);
  expect(
    ['Fuel', 'fuel--x', 'fuel_x', '-fuel', 'é', 'x'.repeat(101)].map((id) => fits('events', id)),
  ).not.toContain(true);
  expect(fits('glossary', 'kinds')).toBe(false);
  expect(fits('glossary', 'kinds-of-lamps')).toBe(true);
  expect(folder('events').slug.template).toBe('{{title}}');
  expect(folder('claims').slug.template).toBeUndefined();
});

test('words of each language are asked for side by side, the first of them always', () => {
  const name = field('places', 'name');
  expect(
    (name['fields'] as readonly Widget[]).map(({ name: tag, label, required }) => [tag, label, required]),
  ).toEqual([
    ['en', 'English', true],
    ['fr', 'French', false],
    ['ar', 'Arabic', false],
  ]);
});

test('labels and hints are in French for those who read French', () => {
  expect(field('events', 'date', 'fr')).toMatchObject({
    label: 'Date',
    hint: 'Quand, aussi précisément qu’on le sait (EDTF)',
  });
  expect(folder('events', 'fr')['label']).toBe('Événements');
});
