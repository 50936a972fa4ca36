import { defineCollection } from 'astro:content';
import { dataSchemas, siteSchema, textSchemas } from './model/story.ts';
import { storyLoader } from './reading/loader.ts';

export const collections = {
  site: defineCollection({ loader: storyLoader('site'), schema: siteSchema }),
  sources: defineCollection({ loader: storyLoader('sources'), schema: dataSchemas.sources }),
  numbers: defineCollection({ loader: storyLoader('numbers'), schema: dataSchemas.numbers }),
  places: defineCollection({ loader: storyLoader('places'), schema: dataSchemas.places }),
  articles: defineCollection({ loader: storyLoader('articles'), schema: textSchemas.articles }),
  topics: defineCollection({ loader: storyLoader('topics'), schema: textSchemas.topics }),
  events: defineCollection({ loader: storyLoader('events'), schema: textSchemas.events }),
  glossary: defineCollection({ loader: storyLoader('glossary'), schema: textSchemas.glossary }),
  claims: defineCollection({ loader: storyLoader('claims'), schema: textSchemas.claims }),
  pages: defineCollection({ loader: storyLoader('pages'), schema: textSchemas.pages }),
};
