import { expect, test } from 'vitest';
import { edition } from '../../../tests/support/edition.ts';
import { dossierPage } from './dossier-page.ts';

const page = dossierPage(edition());
const html = JSON.stringify(page);

test('themes stand in their order, each with its explainers in theirs', () => {
  expect(
    page.themes.map(({ topic, articles }) => [topic.id, articles.map(({ article }) => article.id)]),
  ).toEqual([['walking-lamp', ['lamp-walks', 'lamp-sleeps']]]);
});

test('sources are numbered through, each once', () => {
  expect(page.sources.map(({ number }) => number)).toEqual(page.sources.map((_, index) => index + 1));
  expect(new Set(page.sources.map(({ source }) => source.id)).size).toBe(page.sources.length);
  const cited = new Set([...html.matchAll(/href=\\"#s(\d+)\\"/g)].map(([, number]) => Number(number)));
  expect([...cited].sort((a, b) => a - b)).toEqual(page.sources.map(({ number }) => number));
});

test('every fragment in a text is its own, and links between entries stay inside', () => {
  const ids = [...html.matchAll(/ id=\\"([^"\\]+)\\"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(html).toContain('href=\\"#e-lamp-walks-off\\"');
  expect(html).not.toMatch(/href=\\"\/(?:articles|topics|timeline|glossary)\//);
});

test('the headings of an explainer stand two ranks lower, under its own title', () => {
  const [walks] = page.themes[0]?.articles ?? [];
  expect(walks?.body).toMatch(/<h4 id="[^"]+--the-tower"/);
  expect(walks?.body).toMatch(/<h5 id="[^"]+--the-way-back"/);
  expect(walks?.brief).toHaveLength(3);
});

test('the timeline is in order of years, the glossary in order of letters', () => {
  const years = page.years.map(({ year }) => year);
  expect(years).toEqual([...years].sort());
  expect(page.letters.map(({ letter }) => letter)).toEqual(['G', 'K']);
});
