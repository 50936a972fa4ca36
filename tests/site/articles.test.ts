import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

const pages = new Map(pagesOf(editions.harbour).map(({ url, html }) => [url, html]));
const pageAt = (path: string) => parseHTML(pages.get(`/harbour/${path}`) ?? '').document;
const texts = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

test('an article shows the claims that its front matter names, in that order, each with the way to its reasons', () => {
  const article = pageAt('articles/nine-nights/');
  const links = [...article.querySelectorAll('.claim-list li > a:last-child')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(
    ['fog-lasted-nine-nights', 'ferry-stayed-in', 'ferry-never-late', 'bells-heard-in-eastquay'].map(
      (id) => `/harbour/claims/#${id}`,
    ),
  );
});

test('only an article that is about a figure shows what was said of it before', () => {
  expect(pageAt('articles/nine-nights/').querySelectorAll('.figure-table')).toHaveLength(1);
  expect(pageAt('articles/why-a-charter/').querySelectorAll('.figure-table')).toHaveLength(0);
});

test('after the text come: read next, sources, and then the rest', () => {
  const after = pageAt('articles/nine-nights/').querySelectorAll(
    '.after > :is(nav, section:not(.definitions), details)',
  );
  const parts = [...after].map((part) => part.id || part.getAttribute('aria-labelledby'));
  expect(parts).toEqual(['next', 'sources', 'claims', 'figures', 'events', 'changes', 'cite']);
});

test('every article but the sequel leads to what has happened since, first of all', () => {
  for (const id of ['nine-nights', 'lamp-on-the-rock']) {
    const [first] = pageAt(`articles/${id}/`).querySelectorAll('[aria-labelledby="next"] a');
    expect(first?.getAttribute('href'), id).toBe('/harbour/articles/why-a-charter/');
  }
  const own = texts(pageAt('articles/why-a-charter/'), '[aria-labelledby="next"] li');
  expect(own.length).toBeGreaterThan(0);
  expect(own.join()).not.toContain('What has happened since');
});

test('a topic shows what is disputed, and not its other claims', () => {
  const topic = pageAt('topics/ferry-and-fog/');
  expect(texts(topic, '.claim-list [data-status]')).toEqual(['Disputed']);
  expect(topic.querySelectorAll('.figure-table')).toHaveLength(0);
});

test('the front page says what has happened since before it asks its questions', () => {
  const front = pageAt('');
  const order = [...front.querySelectorAll('h1, .brief, .topics')].map(
    ({ tagName, className }) => className || tagName,
  );
  expect(order).toEqual(['H1', 'brief', 'topics']);
  expect(front.querySelector('.brief a[href$="/why-a-charter/"]')).not.toBeNull();
});

test('the front page says what has changed only where something has', () => {
  expect(texts(pageAt(''), '[aria-labelledby="changes"] li').length).toBeGreaterThan(0);
  const dates = texts(pageAt(''), '[aria-labelledby="changes"] time');
  expect(dates).toEqual(['2 February 2022', '2 February 2022']);
});
