import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

const pages = pagesOf(editions.harbour);
const documentAt = (path: string) =>
  parseHTML(pages.find(({ url }) => url === `/harbour/${path}`)?.html ?? '').document;
const squeeze = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();
const belowSources = (path: string) =>
  squeeze([...documentAt(path).querySelectorAll('.source-list > p')].map((p) => p.textContent).join(' '));

describe('a page that quotes our translation says so below its sources', () => {
  test.each([
    ['articles/nine-nights/', 'We translated the quotations from French; '],
    ['fr/glossary/eloise-maree/', 'Citations traduites par nos soins (langue d’origine\u202F: anglais)'],
  ])('%s', (path, words) => {
    expect(belowSources(path)).toContain(squeeze(words));
  });
});

test.each([
  // Its quotations are originals.
  'glossary/eloise-maree/',
  // An original, and a translation by somebody else.
  'fr/articles/nine-nights/',
  // It quotes nobody.
  'articles/why-a-charter/',
])('%s does not', (path) => {
  expect(belowSources(path)).not.toMatch(/translated|traduites/);
});

test('the list of sources shows the original with its speaker and language, and the translation', () => {
  const entry = (path: string, id: string) => documentAt(path).querySelector(`[id="${id}"]`);
  const french = entry('sources/', 'quay-courier-2021');
  expect(french?.querySelector('q')?.getAttribute('lang')).toBe('fr');
  expect(squeeze(french?.textContent)).toContain(
    'A letter from Eastquay: Qui de nous l’a vue brûler en dernier ? Our translation: Who of us saw it burn last?',
  );
  const english = entry('fr/sources/', 'tidal-gazette-2021');
  expect([...(english?.querySelectorAll('q') ?? [])].map((q) => q.getAttribute('lang'))).toEqual([
    'en',
    null,
    'en',
    null,
  ]);
  expect(squeeze(english?.textContent)).toContain('Traduction de Le Courrier du quai : L’huile était');
  expect(entry('sources/', 'tidal-gazette-2021')?.querySelector('q')?.getAttribute('lang')).toBeNull();
});

test('a signpost is a quiet line of links in the language of the page', () => {
  const line = (path: string) => documentAt(path).querySelector('.explainer p.more.small');
  expect(squeeze(line('articles/nine-nights/')?.textContent)).toBe(
    'Read more: Why there is a charter for fog, How the lamp came to the rock',
  );
  expect(squeeze(line('fr/articles/nine-nights/')?.textContent)).toMatch(/^À lire aussi : Pourquoi/);
});
