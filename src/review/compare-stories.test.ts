import { expect, test } from 'vitest';
import { bilingual, reading, textsOf } from '../../tests/support/story.ts';
import { readTexts } from '../story/read-story.ts';
import type { EntryChange } from './compare-entries.ts';
import { compareStories, isUnchanged, type Review } from './compare-stories.ts';

const today = '2021-06-01';
const english = textsOf();

/** The made-up story in English with other words, wherever they are written. */
function edited(...changes: readonly (readonly [from: string, to: string])[]): Review {
  const texts = [...english].map(([file, text]) => {
    const changed = changes.reduce((done, [from, to]) => done.replaceAll(from, to), text);
    return [file, changed] as const;
  });
  const missing = changes.find(([from]) => ![...english.values()].some((text) => text.includes(from)));
  if (missing) throw new Error(`The fixture has no "${missing[0]}"`);
  return compareStories(readTexts(english), readTexts(new Map(texts)), today);
}

const told = ({ languages }: Review) =>
  languages.flatMap(({ language, entries }) =>
    entries.map(
      ({ key, change, lines }: EntryChange) =>
        `${language} ${change} ${key}: ${lines.map(({ field }) => field).join(' ')}`,
    ),
  );
const linesOf = (review: Review, key: string) =>
  review.languages.flatMap(({ entries }) => entries).find((entry) => entry.key === key)?.lines ?? [];

test('a story is like itself, in all its languages', () => {
  const review = compareStories(bilingual(), bilingual(), today);
  expect(review).toMatchObject({ languages: [], addresses: [], translations: [], uncited: [], unread: [] });
  expect(isUnchanged(review)).toBe(true);
});

test('what no reader sees is no change', () => {
  expect(
    isUnchanged(
      edited(
        ['Gullhaven stood dark', 'Gullhaven  stood dark'],
        ['An hour later it was\n', 'An hour later\nit was '],
      ),
    ),
  ).toBe(true);
});

test('a summary and a passage are changed in words', () => {
  const review = edited(['for one night', 'for two nights'], ['took the quay', 'took the old quay']);
  expect(told(review)).toEqual(['en changed articles/lamp-walks: summary body']);
  expect(linesOf(review, 'articles/lamp-walks').map(({ before, after }) => [before, after])).toEqual([
    ['The tower of Gullhaven stood dark for one night.', 'The tower of Gullhaven stood dark for two nights.'],
    ['It took the quay.', 'It took the old quay.'],
  ]);
});

test('a figure is changed where it is kept, and wherever it is printed', () => {
  const review = edited(['max: 44', 'max: 45']);
  expect(told(review)).toContain('en changed numbers/steps: printed statements');
  expect(linesOf(review, 'numbers/steps')[0]).toMatchObject({
    before: '40 to 44 · Established',
    after: '40 to 45 · Established',
  });
  expect(linesOf(review, 'articles/lamp-walks')[0]).toMatchObject({
    field: 'inBrief',
    after: 'The lamp walked 40 to 45 steps.',
  });
});

test('a claim has another status, in the words of the site', () => {
  const review = edited([
    'status: disputed\ndate: 2021-04-03\ndisputedBy: [gullhaven]',
    'status: reported\ndate: 2021-04-03',
  ]);
  expect(linesOf(review, 'claims/lamp-counted').map(({ before, after }) => [before, after])).toEqual([
    ['Disputed', 'Reported'],
    ['', undefined],
  ]);
});

test('the date of an event is told as readers see it', () => {
  const review = edited(['2021-04-01/2021-04-02', '2021-04-02']);
  expect(linesOf(review, 'events/lamp-walks-off')).toEqual([
    expect.objectContaining({ field: 'date', before: '1–2 April 2021', after: '2 April 2021' }),
  ]);
});

test('a source that changes says where it is cited', () => {
  const review = edited(['title: Lamp leaves tower', 'title: Lamp goes for a walk']);
  expect(told(review)).toEqual(['en changed sources/tidal-gazette-2021: title']);
  expect(review.citedIn['sources/tidal-gazette-2021']).toContain('How a lamp walks');
});

test('a passage with another source says which', () => {
  const review = edited(['It took the quay [@harbour-log]', 'It took the quay [@fog-almanac]']);
  const [line] = linesOf(review, 'articles/lamp-walks');
  expect(line).toMatchObject({ goneRefs: ['sources/harbour-log'], newRefs: ['sources/fog-almanac'] });
  expect(review.titles['sources/fog-almanac']).toBe('Fog Almanac, 2020, On lamps');
});

const walks = 'en/articles/lamp-walks.md';
const moved = (formerIds: string) => {
  const text = english.get(walks) ?? '';
  return compareStories(
    reading(),
    reading({
      [walks]: undefined,
      'en/articles/lamp-goes.md': text.replace('formerIds: [lamp-strolls]', formerIds),
    }),
    today,
  );
};

test('a renamed text is the same text, and its addresses live on', () => {
  const review = moved('formerIds: [lamp-strolls, lamp-walks]');
  expect(told(review)).toContain('en renamed articles/lamp-goes: ');
  expect(told(review).filter((line) => / (?:new|removed) /.test(line))).toEqual([]);
  expect(review.addresses).toEqual([]);
});

test('a text renamed without a word is recognised, and its addresses die', () => {
  const review = moved('formerIds: []');
  expect(told(review)).toContain('en renamed articles/lamp-goes: ');
  expect(review.addresses.map(({ address }) => address).sort()).toEqual([
    '/articles/lamp-strolls/',
    '/articles/lamp-walks/',
  ]);
});

test('a removed text is told with its address', () => {
  const review = compareStories(reading(), reading({ 'en/events/keeper-retires.md': undefined }), today);
  expect(told(review)).toContain('en removed events/keeper-retires: title date topics places weight body');
  expect(review.addresses).toContainEqual({
    address: '/timeline/events/keeper-retires/',
    title: 'The Keeper retires',
    key: 'events/keeper-retires',
  });
});

test('a translation that its original leaves behind is named, and one that was behind is counted', () => {
  const before = bilingual();
  const texts = new Map(before.texts);
  const file = 'en/articles/lamp-sleeps.md';
  const text = texts.get(file) ?? '';
  texts.set(
    'en/events/lamp-put-out.md',
    (texts.get('en/events/lamp-lit.md') ?? '').replace(/^formerIds:.*\n/m, ''),
  );
  texts.set(file, text);
  const review = compareStories(before, readTexts(texts), today);
  expect(review.translations).toEqual([
    {
      language: 'fr',
      texts: [{ key: 'events/lamp-put-out', title: expect.any(String), state: 'missing' }],
      before: 4,
    },
    {
      language: 'ar',
      texts: [{ key: 'events/lamp-put-out', title: expect.any(String), state: 'missing' }],
      before: expect.any(Number),
    },
  ]);
});

test('a translation is compared in its own words', () => {
  const before = bilingual();
  const texts = new Map(before.texts);
  const file = 'fr/articles/lamp-walks.md';
  texts.set(file, (texts.get(file) ?? '').replace('Comment marche une lampe', 'Comment va une lampe'));
  expect(told(compareStories(before, readTexts(texts), today))).toEqual([
    'fr changed articles/lamp-walks: title',
  ]);
});

test.each([
  ['front matter that is no YAML', '---\ntitle: "x\n---\n\nText [@harbour-log].\n'],
  ['a field that is wrong', (english.get(walks) ?? '').replace('order: 1', 'order: first')],
  ['a field that is missing', (english.get(walks) ?? '').replace(/^asOf:.*\n/m, '')],
])('a text with %s is not compared, and not called removed', (_, text) => {
  const review = compareStories(reading(), reading({ [walks]: text }), today);
  expect(review.unread).toEqual([walks]);
  expect(told(review)).toEqual([]);
  expect(review.addresses.filter(({ key }) => key === 'articles/lamp-walks')).toEqual([]);
  expect(review.problems.errors).toBeGreaterThan(0);
});

test.each([
  ['an unknown source', ['[@harbour-log, p. 3]', '[@harbour-lag]']],
  ['a link to nothing', ['../events/lamp-walks-off.md', '../events/lamp-flies.md']],
  ['a theme that is not there', ['topic: walking-lamp', 'topic: running-lamp']],
] as const)('a story with %s can still be compared', (_, [from, to]) => {
  const text = (english.get(walks) ?? '').replace(
    '@tidal-gazette-2021; @harbour-log, p. 3',
    '@harbour-log, p. 3',
  );
  const before = { [walks]: text };
  const review = compareStories(reading(before), reading({ [walks]: text.replace(from, to) }), today);
  expect(told(review)).toEqual([expect.stringMatching(/^en changed articles\/lamp-walks/)]);
});

test('against nothing, everything is new', () => {
  const nothing = {
    entries: [],
    problems: [],
    texts: new Map<string, string>(),
    look: new Map<string, Uint8Array>(),
  };
  const review = compareStories(nothing, reading(), today);
  expect(new Set(review.languages[0]?.entries.map(({ change }) => change))).toEqual(new Set(['new']));
  expect(compareStories(reading(), nothing, today).addresses.length).toBeGreaterThan(5);
});
