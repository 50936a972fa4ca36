import { expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { isListed, sitemap } from './sitemap.ts';

const options = {
  root: 'https://news.example/mali/',
  languages: ['en'],
  modified: new Map<string, string>(),
};

test('a page is listed with its full address, and with its day where one is known', () => {
  const xml = sitemap(['/', '/articles/a/'], {
    ...options,
    modified: new Map([['/articles/a/', '2021-05-03']]),
  });
  expect(xml).toContain('<url><loc>https://news.example/mali/</loc></url>');
  expect(xml).toContain(
    '<url><loc>https://news.example/mali/articles/a/</loc><lastmod>2021-05-03</lastmod></url>',
  );
});

test('a page that search engines may not keep is not listed', () => {
  expect(isListed(new Page('<meta name="robots" content="noindex">'))).toBe(false);
  expect(isListed(new Page('<meta name="description" content="noindex">'))).toBe(true);
});

test('each language names every language of the page, itself included, and one for all other readers; a page in one language names none', () => {
  const xml = sitemap(['/a/', '/fr/', '/fr/a/', '/fresco/'], {
    ...options,
    languages: ['en', 'fr'],
  });
  const links =
    '<xhtml:link rel="alternate" hreflang="en" href="https://news.example/mali/a/" />' +
    '<xhtml:link rel="alternate" hreflang="fr" href="https://news.example/mali/fr/a/" />' +
    '<xhtml:link rel="alternate" hreflang="x-default" href="https://news.example/mali/a/" />';
  expect(xml).toContain(`<loc>https://news.example/mali/a/</loc>${links}`);
  expect(xml).toContain(`<loc>https://news.example/mali/fr/a/</loc>${links}`);
  expect(xml).toContain('<url><loc>https://news.example/mali/fr/</loc></url>');
  expect(xml).toContain('<url><loc>https://news.example/mali/fresco/</loc></url>');
});

test('an address is written as XML', () => {
  expect(sitemap(['/a&b/'], options)).toMatch(/a&(amp|#x26);b/);
});
