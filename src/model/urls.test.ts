import { expect, test } from 'vitest';
import { normaliseBase, urlsFor, urlsWithin, withoutBase } from './urls.ts';

test('at the root, in the default language', () => {
  const urls = urlsFor({ base: '/', language: 'en', defaultLanguage: 'en' });
  expect(urls.home()).toBe('/');
  expect(urls.article('a')).toBe('/articles/a/');
  expect(urls.event('b')).toBe('/timeline/events/b/');
  expect(urls.timeline('t')).toBe('/timeline/t/');
  expect(urls.glossary('person')).toBe('/glossary/kinds/person/');
  expect(urls.sources('s')).toBe('/sources/#s');
  expect(urls.numbers('n')).toBe('/numbers/#n');
  expect(urls.places('p')).toBe('/places/#p');
  expect(urls.file('timeline.json')).toBe('/timeline.json');
});

test.each(['/mali', '/mali/', 'mali'])('under the base path %j, in another language', (base) => {
  const urls = urlsFor({ base, language: 'fr', defaultLanguage: 'en' });
  expect(urls.home()).toBe('/mali/fr/');
  expect(urls.term('jnim')).toBe('/mali/fr/glossary/jnim/');
  expect(urls.page('about')).toBe('/mali/fr/about/');
  expect(urls.file('articles/a.pdf')).toBe('/mali/fr/articles/a.pdf');
});

test('every address ends in a slash or a fragment', () => {
  const urls = urlsFor({ base: '/x', language: 'en', defaultLanguage: 'en' });
  const all = [urls.home(), urls.topic('t'), urls.timeline(), urls.glossary(), urls.claims(), urls.sources()];
  expect(all.every((url) => url.startsWith('/x/') && url.endsWith('/'))).toBe(true);
});

test.each([undefined, '/', ''])('the base %j is the root', (base) => {
  expect(normaliseBase(base)).toBe('/');
});

test.each(['mali', '/mali', '/mali/'])('the base %j is /mali/', (base) => {
  expect(normaliseBase(base)).toBe('/mali/');
});

test.each(['news', '/news', '/news/'])('an address under the base %j, without it', (base) => {
  expect(withoutBase('/news/a.css', base)).toBe('/a.css');
  expect(withoutBase('/news/', base)).toBe('/');
  expect(withoutBase('/newsletter/', base)).toBe('/newsletter/');
});

test('a base at the root takes nothing away', () => {
  expect(withoutBase('/articles/a/', '/')).toBe('/articles/a/');
});

test('within one document entries are fragments; what it leaves out keeps its page', () => {
  const urls = urlsWithin(urlsFor({ base: '/x', language: 'en', defaultLanguage: 'en' }));
  expect([urls.article('a'), urls.event('b'), urls.term('c'), urls.numbers('d')]).toEqual([
    '#article-a',
    '#e-b',
    '#t-c',
    '#n-d',
  ]);
  expect([urls.timeline('t'), urls.home(), urls.sources('s')]).toEqual(['#timeline', '#text', '#sources']);
  expect(urls.page('about')).toBe('/x/about/');
});

test('a document that holds a part of the story leads to the pages of the rest', () => {
  const urls = urlsWithin(
    urlsFor({ base: '/x', language: 'en', defaultLanguage: 'en' }),
    (kind, id) => id === `${kind}-1`,
  );
  expect([urls.article('article-1'), urls.article('a')]).toEqual(['#article-article-1', '/x/articles/a/']);
  expect([urls.term('term-1'), urls.term('b')]).toEqual(['#t-term-1', '/x/glossary/b/']);
  expect([urls.numbers('number-1'), urls.numbers('c')]).toEqual(['#n-number-1', '/x/numbers/#c']);
  expect([urls.timeline('topic-1'), urls.timeline('d')]).toEqual(['#timeline', '/x/timeline/d/']);
});
