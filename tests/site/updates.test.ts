import { expect, test } from 'vitest';
import { editions, languagePart, pagesOf } from '../support/builds.ts';

const text = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const page = (address: string) => pagesOf(editions.lamplight).find(({ url }) => url === address)?.html ?? '';
const updates = page('/updates/');

test('every change stands there, newest first, by day', () => {
  const days = [...updates.matchAll(/<h2 id="d([\d-]+)">/g)].map(([, day]) => day);
  expect(days).toEqual(['2021-05-04', '2021-05-03', '2021-05-02']);
  const lines = [...updates.matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id);
  expect(lines).toEqual([
    'lamp-sleeps-2021-05-04-1',
    'lamp-walks-2021-05-03-1',
    'lamp-sleeps-published',
    'lamp-walks-published',
  ]);
});

test('each line can be linked to', () => {
  for (const [, id = ''] of updates.matchAll(/<li id="([^"]+)"/g)) expect(updates).toContain(`href="#${id}"`);
});

test('a correction stands out and says what was wrong', () => {
  expect(updates).toMatch(/<li id="lamp-walks-2021-05-03-1" class="correction">/);
  expect(text(updates)).toContain(
    'Correction How a lamp walks The breakfast was earlier than first written.',
  );
  expect(updates).toMatch(/<li id="lamp-sleeps-2021-05-04-1">/);
});

test('a corrected article says so near its top and in its log; others do not', () => {
  const walks = page('/articles/lamp-walks/');
  const top = walks.slice(0, walks.indexOf('class="body"'));
  expect(text(top)).toContain('Corrected 3 May 2021: The breakfast was earlier than first written.');
  expect(top).toContain('href="#changes"');
  expect(walks).toMatch(/id="changes"[^]*<li id="change-2021-05-03-1" class="correction">/);
  expect(text(walks)).toMatch(/3 May 2021 Correction The breakfast was earlier/);
  const sleeps = page('/articles/lamp-sleeps/');
  expect(sleeps).not.toContain('class="small correction"');
  expect(text(sleeps)).toContain('4 May 2021 Update The mice’s word');
});

test('every page leads to all changes, and the front page and the log say so where they speak of them', () => {
  for (const { url, html } of pagesOf(editions.lamplight))
    expect(html.slice(html.indexOf('<footer')), url).toContain(
      `href="/${languagePart(editions.lamplight, url)}updates/"`,
    );
  for (const address of ['/', '/articles/lamp-walks/'])
    expect(page(address).slice(0, page(address).indexOf('<footer'))).toContain('href="/updates/"');
});
