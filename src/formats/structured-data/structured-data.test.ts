import fc from 'fast-check';
import { expect, test } from 'vitest';
import { urlsFor } from '../../model/urls.ts';
import { facts } from '../../../tests/support/facts.ts';
import type { PageFacts, Publication } from '../../model/page-facts.ts';
import type { Site, Source, Term } from '../../model/story.ts';
import { articleData } from './article.ts';
import { breadcrumb } from './breadcrumb.ts';
import { eventData } from './event.ts';
import { toJsonLd } from './json-ld.ts';
import { wholeSite } from './publication.ts';
import { glossaryData, termData } from './terms.ts';

const site = {
  name: { en: 'The Gullhaven Lamp' },
  title: { en: 'The night the lamp moved' },
  description: { en: 'A made-up story.' },
  publisher: 'The Reading Room',
  principles: 'method',
  correctionsPolicy: 'corrections',
  licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
} as unknown as Site;
const urls = urlsFor({ base: '/lamp', language: 'en', defaultLanguage: 'en' });
const publication: Publication = { site, language: 'en', urls, origin: new URL('https://lamp.example') };
const article: PageFacts = {
  ...facts,
  published: '2021-04-01',
  updated: '2021-04-09',
  topic: { id: 'walking-lamp', title: 'The walking lamp' },
  sources: [{ url: 'https://gazette.example/1' }, { url: null }] as Source[],
  corrections: [{ date: '2021-04-09', note: 'Forty steps, not fifty.' }],
};

test('an explainer cites by address and names its author, its topic and its corrections', () => {
  expect(articleData({ ...article, author: 'Wick' }, publication)).toMatchObject({
    headline: 'How a lamp walks',
    author: { name: 'Wick' },
    about: { name: 'The walking lamp' },
    isPartOf: { url: 'https://lamp.example/lamp/' },
    citation: ['https://gazette.example/1'],
    publisher: {
      name: 'The Reading Room',
      publishingPrinciples: 'https://lamp.example/lamp/method/',
      correctionsPolicy: 'https://lamp.example/lamp/corrections/',
    },
    correction: [{ datePublished: '2021-04-09', text: 'Forty steps, not fifty.' }],
  });
});

test('nobody is invented as the author or the publisher, no host as the address', () => {
  const unknown = { ...publication, site: { ...site, publisher: null }, origin: undefined };
  const data = articleData({ ...article, corrections: [] }, unknown);
  expect(Object.keys(data)).not.toContain('author');
  expect(Object.keys(data)).not.toContain('publisher');
  expect(Object.keys(data)).not.toContain('correction');
  expect(data).toMatchObject({ isPartOf: { url: '/lamp/' } });
  expect(wholeSite(article, unknown)).toMatchObject({ name: 'The Gullhaven Lamp', url: '/lamp/' });
});

test.each([
  ['2021-04-01', { startDate: '2021-04-01' }],
  ['2021-04-01/2021-04-03', { startDate: '2021-04-01', endDate: '2021-04-03' }],
  ['2021-04-01~/2021-04-03', { endDate: '2021-04-03' }],
  ['2021-04-01~', {}],
  ['2021-04', {}],
  ['2021', {}],
])('of %s an event gives only the days that are known', (date, days) => {
  const data = Object.entries(eventData(facts, date, []));
  expect(Object.fromEntries(data.filter(([name]) => name.endsWith('Date')))).toEqual(days);
});

test('a term belongs to the glossary, and the glossary names it', () => {
  const term = { id: 'keeper', term: 'keeper', aliases: ['lampkeeper'] } as unknown as Term;
  const set = 'https://lamp.example/lamp/glossary/';
  expect(termData({ ...facts, title: 'Keeper' }, term, publication)).toMatchObject({
    name: 'Keeper',
    alternateName: ['lampkeeper'],
    url: facts.address,
    inDefinedTermSet: set,
  });
  expect(glossaryData({ ...facts, title: 'Glossary', address: set }, [term], publication)).toMatchObject({
    url: set,
    hasDefinedTerm: [{ name: 'Keeper', url: `${set}keeper/` }],
  });
});

test('steps are counted from the front page, and the last is the page itself', () => {
  expect(
    breadcrumb([{ name: 'Glossary', path: '/lamp/glossary/' }], { title: 'Keeper' }, publication),
  ).toMatchObject({
    itemListElement: [
      { position: 1, name: 'The Gullhaven Lamp', item: 'https://lamp.example/lamp/' },
      { position: 2, name: 'Glossary', item: 'https://lamp.example/lamp/glossary/' },
      { position: 3, name: 'Keeper' },
    ],
  });
});

test('no text ends the script, opens a comment or is changed', () => {
  const dangerous = fc.constantFrom('</script>', '<!--', '-->', ']]>', '\u2028', '\u2029', '"', '\\', 'x');
  fc.assert(
    fc.property(fc.array(dangerous), (parts) => {
      const json = toJsonLd([{ '@type': 'Thing', name: parts.join('') }]);
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect((JSON.parse(json) as { '@graph': unknown[] })['@graph'][0]).toHaveProperty(
        'name',
        parts.join(''),
      );
    }),
  );
});
