import type { PageFacts, Publication } from '../../src/model/page-facts.ts';
import type { Site, Source } from '../../src/model/story.ts';
import { urlsFor } from '../../src/model/urls.ts';
import { facts } from './facts.ts';

/** A site that names everything it may. */
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
/** It, published in English at an address of its own. */
export const publication: Publication = {
  site,
  language: 'en',
  urls,
  origin: new URL('https://lamp.example'),
};
/** What an explainer of it says of itself. */
export const article: PageFacts = {
  ...facts,
  published: '2021-04-01',
  updated: '2021-04-09',
  topic: { id: 'walking-lamp', title: 'The walking lamp' },
  sources: [{ url: 'https://gazette.example/1' }, { url: null }] as Source[],
  corrections: [{ date: '2021-04-09', note: 'Forty steps, not fifty.' }],
};
