import type { PageFacts } from '../../src/model/page-facts.ts';

/** What a page of the made-up story says of itself; a test changes what it is about. */
export const facts: PageFacts = {
  title: 'How a lamp walks',
  description: 'It walks.',
  language: 'en',
  asOf: '2021-05-01',
  path: '/articles/lamp-walks/',
  address: 'https://gullhaven.example/articles/lamp-walks/',
  siteName: 'The Gullhaven Lamp',
  publisher: null,
};
