import { expect, test } from 'vitest';
import { en } from '../i18n/en.ts';
import { urlsFor } from '../model/urls.ts';
import type { Story } from '../model/story.ts';
import { markdownContext } from './context.ts';

const text = { language: 'en', body: '' };
const story = {
  language: 'en',
  sources: [
    { id: 'almanac', quotes: [{ words: 'Fog is slow.', by: { en: 'The almanac' } }] },
    { id: 'harbour-log', quotes: [] },
  ],
  numbers: [
    {
      id: 'steps',
      measure: { en: 'm' },
      statements: [
        { moreThan: 40, asOf: '2021', saidBy: { en: 'x' }, status: 'reported', sources: ['almanac'] },
      ],
    },
  ],
  articles: [{ id: 'a', ...text }],
  topics: [{ id: 't', ...text }],
  events: [{ id: 'e', ...text }],
  glossary: [{ id: 'keeper', term: 'Keeper', aliases: [], ...text }],
  pages: [{ id: 'about', ...text }],
} as unknown as Story;

test('a story tells its bodies what they may refer to', () => {
  const context = markdownContext(story, urlsFor({ base: '/m/', language: 'en', defaultLanguage: 'en' }), en);
  expect(context.sources.has('almanac')).toBe(true);
  expect([...context.quotes.keys()]).toEqual(['almanac']);
  expect(context.numbers.get('steps')).toEqual({ wording: 'more than 40', sources: ['almanac'] });
  expect(Object.fromEntries(context.targets)).toEqual({
    'articles/a': '/m/articles/a/',
    'topics/t': '/m/topics/t/',
    'events/e': '/m/timeline/events/e/',
    'glossary/keeper': '/m/glossary/keeper/',
    'pages/about': '/m/about/',
  });
  expect(context.findMentions('The Keeper')).toHaveLength(1);
});
