import { describe, expect, test } from 'vitest';
import { facts } from '../../../tests/support/facts.ts';
import { fr } from '../../i18n/fr.ts';
import type { Source } from '../../model/story.ts';
import { asOfLine } from '../../model/dates/date-words.ts';
import { citePage, citeSource } from './csl.ts';

const source: Source = {
  id: 'harbour-log',
  publisher: 'Harbour Mice',
  title: 'The log',
  label: 'Entry on the lamp',
  url: 'https://log.example/',
  published: null,
  language: 'fr',
  kind: 'official-statement',
  tier: 1,
  authors: [],
  quotes: [],
};

describe('a source', () => {
  test.each([
    ['news-report', null, 'article-newspaper'],
    ['wire-syndication', 'https://log.example/', 'article-newspaper'],
    ['un-document', 'https://log.example/', 'report'],
    ['official-statement', 'https://log.example/', 'webpage'],
    ['official-statement', null, 'document'],
  ] as const)('that is a %s at %s is a %s', (kind, url, type) => {
    expect(citeSource({ ...source, kind, url }).type).toBe(type);
  });

  test('of the United Nations is a report of that kind', () => {
    expect(citeSource({ ...source, kind: 'un-document' }).genre).toBe('UN document');
    expect(citeSource(source)).not.toHaveProperty('genre');
  });

  test('of news names the paper as where it stands, any other its publisher', () => {
    expect(citeSource({ ...source, kind: 'news-report' })).toMatchObject({
      'container-title': 'Harbour Mice',
    });
    expect(citeSource({ ...source, kind: 'news-report' })).not.toHaveProperty('publisher');
    expect(citeSource(source)).toMatchObject({ publisher: 'Harbour Mice' });
    expect(citeSource(source)).not.toHaveProperty('container-title');
  });

  test('says when it was read, and notes only what nothing else says', () => {
    const item = citeSource({ ...source, accessed: '2021-05-01' });
    expect(item.accessed).toEqual({ 'date-parts': [[2021, 5, 1]] });
    expect(item).not.toHaveProperty('note');
    expect(item).not.toHaveProperty('issued');
    expect(citeSource({ ...source, publishedHint: 'spring 2021' }).note).toBe('spring 2021');
    expect(citeSource({ ...source, title: null })).toMatchObject({ title: '[Entry on the lamp]' });
    expect(citeSource({ ...source, title: null })).not.toHaveProperty('note');
  });

  test.each([
    ['2015-06', [[2015, 6]]],
    ['2015', [[2015]]],
    ['2015/2017', [[2015], [2017]]],
  ])('of which only a hint at its date is known is of about then: %s', (publishedHint, parts) => {
    const item = citeSource({ ...source, publishedHint });
    expect(item.issued).toEqual({ 'date-parts': parts, circa: true });
    expect(item).not.toHaveProperty('note');
    expect(citeSource({ ...source, published: '2014', publishedHint }).issued).toEqual({
      'date-parts': [[2014]],
    });
  });

  test('of an uncertain stretch of time is uncertain at both ends', () => {
    expect(citeSource({ ...source, published: '2021-04~/2021-05~' }).issued).toEqual({
      'date-parts': [
        [2021, 4],
        [2021, 5],
      ],
      circa: true,
    });
  });
});

describe('an explainer', () => {
  const article = {
    ...facts,
    language: 'fr',
    title: 'Comment marche une lampe',
    dated: '2021-05-03',
    siteName: 'La Lampe',
  };

  test('is dated by its last change, and in its own language', () => {
    expect(citePage('lamp-walks', article, fr)).toEqual({
      id: 'lamp-walks',
      type: 'webpage',
      title: 'Comment marche une lampe',
      'container-title': 'La Lampe',
      URL: 'https://gullhaven.example/articles/lamp-walks/',
      issued: { 'date-parts': [[2021, 5, 3]] },
      language: 'fr',
      note: asOfLine('2021-05-01', fr),
    });
  });

  test('has an author, a publisher and an address only where they are known', () => {
    const known = { ...article, author: 'Wick', publisher: 'The Reading Room', address: undefined };
    expect(citePage('lamp-walks', known, fr)).toMatchObject({
      author: [{ literal: 'Wick' }],
      publisher: 'The Reading Room',
    });
    expect(citePage('lamp-walks', known, fr)).not.toHaveProperty('URL');
  });
});
