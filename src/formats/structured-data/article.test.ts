import { expect, test } from 'vitest';
import { article, publication } from '../../../tests/support/publication.ts';
import { articleData } from './article.ts';

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
  const unknown = { ...publication, site: { ...publication.site, publisher: null }, origin: undefined };
  const data = articleData({ ...article, corrections: [] }, unknown);
  expect(Object.keys(data)).not.toContain('author');
  expect(Object.keys(data)).not.toContain('publisher');
  expect(Object.keys(data)).not.toContain('correction');
  expect(data).toMatchObject({ isPartOf: { url: '/lamp/' } });
});
