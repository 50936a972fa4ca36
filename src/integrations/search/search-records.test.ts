import { expect, test } from 'vitest';
import { recordsOf } from './search-records.ts';

const row = '<tr id="a" data-search-passage="claims"><td>Said</td><td>by <b>one</b></td></tr>';
const main = `<main data-pagefind-body="x" id="text"><table>${row}</table></main>`;
const page = `<html lang="fr" class="a"><head><title>T</title></head><body><nav>n</nav>${main}<footer>f</footer></body></html>`;
const alone = (content: string) => `<html lang="fr"><head></head><body>${content}</body></html>`;

test('a page is found by its main part, and a passage as a page of its own, in the language of the page', () => {
  expect(recordsOf('/claims/', page)).toEqual([
    { url: '/claims/', kind: 'x', content: alone(main) },
    {
      url: '/claims/#a',
      kind: 'claims',
      content: alone('<main data-pagefind-body="claims"><p>Said</p><p>by <b>one</b></p></main>'),
    },
  ]);
});

test('a section is found at the heading that names it', () => {
  const section =
    '<section aria-labelledby="b" data-search-passage="numbers"><h2 id="b">Steps</h2><p>212</p></section>';
  expect(recordsOf('/numbers/', `<html lang="fr"><body>${section}</body></html>`)).toEqual([
    {
      url: '/numbers/#b',
      kind: 'numbers',
      content: alone('<main data-pagefind-body="numbers"><h2 id="b">Steps</h2><p>212</p></main>'),
    },
  ]);
});

test('a page says by which names what it is about is searched for', () => {
  const named = page.replace('<main', '<main data-search-names="[&quot;T&quot;,&quot;Tee &amp; co&quot;]"');
  expect(recordsOf('/t/', named)[0]).toMatchObject({ url: '/t/', names: ['T', 'Tee & co'] });
});

test('a page whose main part names no kind is not found', () => {
  expect(recordsOf('/offline/', '<html lang="en"><body><main id="text">o</main></body></html>')).toEqual([]);
});

test('what is not translated says so: a page by its heading, a passage by its words', () => {
  const inEnglish = page.replace('<table>', '<h1 lang="en">The lamp</h1><table>');
  expect(recordsOf('/t/', inEnglish).map(({ lang }) => lang)).toEqual(['en', undefined]);
  const claim = page.replace('<td>Said</td>', '<td><div lang="en" dir="ltr">Said</div></td>');
  expect(recordsOf('/t/', claim).map(({ lang }) => lang)).toEqual([undefined, 'en']);
  const section =
    '<section aria-labelledby="b" data-search-passage="numbers"><h2 id="b" lang="ar">Steps</h2></section>';
  expect(recordsOf('/n/', `<html lang="fr"><body>${section}</body></html>`)[0]?.lang).toBe('ar');
});

test('words are indexed with the apostrophe that divides them', () => {
  const elided = page.replace('by <b>one</b>', 'par l’<b>AES</b>');
  expect(recordsOf('/t/', elided)[1]?.content).toContain("par l'<b>AES</b>");
});
