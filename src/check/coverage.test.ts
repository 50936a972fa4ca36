import { expect, test } from 'vitest';
import { bilingual, reading, replace } from '../../tests/support/story.ts';
import { coverageOf } from './coverage.ts';
import { checkLanguages } from '../model/localised.ts';
import { coverageTable } from './coverage-table.ts';

const walks = 'en/articles/lamp-walks.md';

test('an article’s sentences, sources and languages are counted', () => {
  const [sleeps, article] = coverageOf(reading()).articles;
  expect(sleeps?.id).toBe('lamp-sleeps');
  expect(article).toMatchObject({ id: 'lamp-walks', languages: ['en'], partyShare: 0 });
  expect(article?.sentences).toBe(
    (article?.cited ?? 0) + (article?.supported ?? 0) + (article?.analysis ?? 0),
  );
});

test('how an article reads is measured in its paragraphs and lists, not in its tables, headings and points', () => {
  // 7 and 6 words, 4 and 5 in the list, 10 of our own reading, and 11 below the last heading.
  const [, plain] = coverageOf(reading()).articles;
  expect(plain?.rhythm).toMatchObject({ words: 43, sentences: 6, connectives: 0, joined: 0 });
  expect(plain?.rhythm.mean).toBeCloseTo(43 / 6);
  // 9 citations in 55 words: those of headings (6) and cells (6) are words of the text, too.
  expect(plain).toMatchObject({ words: 55, quotations: 0 });
  expect(plain?.density).toBeCloseTo((100 * 9) / 55);
  const said = 'gone because, they say, “it was tired of the tower”, a “lamp” no more';
  const changed = reading({ [walks]: replace('[gone](../events/lamp-walks-off.md)', said) });
  const [, article] = coverageOf(changed).articles;
  expect(article).toMatchObject({ quotations: 1, rhythm: { joined: 1 / 6 } });
  expect(article?.rhythm.connectives).toBeCloseTo(1000 / 56);
});

test('taking a citation away moves its sentence from cited to supported', () => {
  const before = coverageOf(reading()).articles[1];
  const changed = reading({ [walks]: replace('04:30 [@tidal-gazette-2021].', '04:30.') });
  const after = coverageOf(changed).articles[1];
  expect(after?.cited).toBe((before?.cited ?? 0) - 1);
  expect(after?.supported).toBe((before?.supported ?? 0) + 1);
});

test('a party’s claims weigh by how often they are cited', () => {
  const byParty = (text: string) => text.replace(/kind: \S+/, 'kind: claim-by-party');
  const ids = ['fog-almanac', 'harbour-log', 'tidal-gazette-2021'];
  const changed = reading(Object.fromEntries(ids.map((id) => [`sources/${id}.yml`, byParty])));
  const [, article] = coverageOf(changed).articles;
  expect(article?.partyShare).toBe(1);
  expect(article?.kinds['claim-by-party']).toBeGreaterThan(1);
});

test('a translation is counted with its original', () => {
  const text = reading().texts.get(walks) ?? '';
  const { articles } = coverageOf(reading({ 'fr/articles/lamp-walks.md': text }));
  expect(articles.map(({ id, languages }) => [id, ...languages])).toEqual([
    ['lamp-sleeps', 'en'],
    ['lamp-walks', 'en', 'fr'],
  ]);
});

test('what is measured is the originals, wherever their language is in the alphabet', () => {
  expect(coverageOf(bilingual()).articles.map(({ id, languages }) => [id, ...languages])).toEqual([
    ['lamp-sleeps', 'ar', 'en'],
    ['lamp-walks', 'ar', 'en', 'fr'],
  ]);
});

test('the state of translations is told by language', () => {
  expect(coverageOf(bilingual()).translations).toEqual([
    {
      language: 'fr',
      summary: '7 translated, 1 stale, 3 missing',
      stale: ['articles/lamp-walks'],
      missing: ['articles/lamp-sleeps', 'claims/lamp-counted', 'events/keeper-retires'],
    },
    {
      language: 'ar',
      summary: '10 translated, 0 stale, 1 missing',
      stale: [],
      missing: ['events/keeper-retires'],
    },
  ]);
  expect(coverageOf(reading()).translations).toEqual([]);
});

test('a source tells where it is used: texts, figures, fields', () => {
  const { sources } = coverageOf(reading());
  const used = sources.find(({ id }) => id === 'harbour-log')?.usedIn.map(({ entry }) => entry);
  expect(used).toEqual(expect.arrayContaining(['events/lamp-lit', 'articles/lamp-walks', 'numbers/steps']));
  const spare = `{ publisher: P, title: null, label: L, url: null, published: null, language: en, kind: analysis, tier: 1 }\n`;
  const withSpare = coverageOf(reading({ 'sources/spare.yml': spare }));
  expect(withSpare.sources.find(({ id }) => id === 'spare')?.usedIn).toEqual([]);
  expect(coverageTable(withSpare, 'en')).toContain('spare  analysis, tier 1\n    nowhere');
});

test('an entry that the content check refuses is left out, not the report', () => {
  const changed = reading({ [walks]: replace('order:', 'ordre:') });
  expect(coverageOf(changed).articles.map(({ id }) => id)).toEqual(['lamp-sleeps']);
});

test.each(checkLanguages)(
  'the table in %s fits 100 characters and is aligned, however long the ids',
  (language) => {
    const id = 'the-lamp-of-gullhaven-that-walked-away-one-night-and-came-back-for-breakfast';
    const text = reading().texts.get(walks) ?? '';
    const table = coverageTable(coverageOf(reading({ [`en/articles/${id}.md`]: text })), language);
    expect(Math.max(...table.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
    const rows = table.split('\n\n')[1]?.split('\n') ?? [];
    expect(rows).toHaveLength(4);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    expect(rows[3]).toMatch(/^the-lamp-of-gullhaven.*… /);
  },
);
