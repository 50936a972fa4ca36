import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { attribute, elementsOf } from '../support/html.ts';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

const { entries } = await readStory(editions.harbour.environment.CONTENT_DIR);
const pages = pagesOf(editions.harbour);
const ids = entries.filter(({ collection }) => collection === 'sources').map(({ id }) => id);
const page = pages.find(({ url }) => url === '/harbour/sources/');
const rows = elementsOf(page?.html ?? '').filter(
  (e) => e.tagName === 'li' && ids.includes(attribute(e, 'id') ?? ''),
);

test('every source is listed, and each is cited somewhere', () => {
  expect(rows.map((row) => attribute(row, 'id')).sort()).toEqual([...ids].sort());
  const uncited = rows.filter(
    (row) =>
      !JSON.stringify(row.childNodes, ['attrs', 'name', 'value', 'childNodes']).match(
        /"value":"\/harbour\/(articles|topics|timeline|glossary|claims)\//,
      ),
  );
  expect(uncited.map((row) => attribute(row, 'id'))).toEqual([]);
});

test('every citation leads to a numbered source on its page', () => {
  for (const { url, html } of pages) {
    const elements = elementsOf(html);
    const byRole = (role: string) => elements.filter((e) => attribute(e, 'role') === role);
    const listed = new Set(
      elements.flatMap((e) => (/^s\d+$/.test(attribute(e, 'id') ?? '') ? [attribute(e, 'id')] : [])),
    );
    expect(
      [...new Set(byRole('doc-noteref').map((e) => (attribute(e, 'href') ?? '').slice(1)))].sort(),
      url,
    ).toEqual([...listed].sort());
  }
});

test('a source without a title is described in brackets, on pages and in feeds, and never set as a title', () => {
  const naming = pages.filter(({ html }) => />Harbour log</.test(html) || html.includes('Harbour log]'));
  expect(naming.length).toBeGreaterThan(3);
  for (const { url, html } of naming) {
    expect(html, url).not.toMatch(/<cite[^>]*>(?:<a[^>]*>)?Harbour log/);
    for (const [text] of html.matchAll(/.(?=Harbour log[^.]*\]?\.<\/span>)/g)) expect(text, url).toBe('[');
  }
  const feed = readFileSync(path.join(editions.harbour.directory, 'feed.xml'), 'utf8');
  expect(feed).toContain('[Harbour log]');
});

test('a reader of French meets the descriptions and notes of sources in French', () => {
  const listed = pages.find(({ url }) => url === '/harbour/fr/sources/')?.html ?? '';
  expect(listed).toContain('Journal du port');
  expect(listed).toContain('Tenu par des souris');
  expect(listed).not.toMatch(/Harbour log|Kept by mice/);
});
