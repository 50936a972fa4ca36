import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStory } from '../../src/story/read-story.ts';
import { editions, pagesOf } from '../support/builds.ts';

/** Names of the real story: terms, places, the site's name and its themes. */
const { entries } = await readStory('content');
const words = entries.flatMap(({ collection, data }) => {
  const { term, name, title, aliases } = data as Record<string, unknown>;
  const known = collection === 'glossary' || collection === 'places' || collection === 'site';
  const named = typeof name === 'object' && name ? Object.values(name as Record<string, string>) : [name];
  return known ? [term, title, ...named, ...(Array.isArray(aliases) ? (aliases as string[]) : [])] : [];
});
const names = [
  ...new Set(words.filter((word): word is string => typeof word === 'string' && word.length > 3)),
];
const anyName = new RegExp(
  `(?<![\\p{L}])(?:${names.map((n) => n.replace(/[^\p{L}\p{N}]/gu, '.')).join('|')})(?![\\p{L}])`,
  'iu',
);

test('there are names to look for', () => {
  expect(names.length).toBeGreaterThan(100);
  expect(anyName.test('an attack in Bamako')).toBe(true);
});

test('another story is published with the same code, without a word of the first', () => {
  const pages = pagesOf(editions.lamplight);
  expect(pages.length).toBeGreaterThan(10);
  for (const { url, html } of pages) {
    const text = html.replace(/<style>[^]*?<\/style>|<[^>]*>/g, ' ');
    expect(anyName.exec(text)?.[0], url).toBeUndefined();
  }
});

test('the engine knows no story', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|astro|css)$/.test(file) && !file.endsWith('.test.ts'),
  );
  for (const file of files)
    expect(anyName.exec(readFileSync(`src/${file}`, 'utf8'))?.[0], file).toBeUndefined();
});
