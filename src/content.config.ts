import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { dataSchemas, siteSchema, textSchemas, type TextKind } from './model/story.ts';
import { translationSchemas } from './model/translations.ts';
import { storyLoader } from './story/loader.ts';

/** An original or a translation of it; the gate has judged before which of them a file must be. */
const textOf = <K extends TextKind>(kind: K) => z.union([textSchemas[kind], translationSchemas[kind]]);

export const collections = {
  site: defineCollection({ loader: storyLoader('site'), schema: siteSchema }),
  sources: defineCollection({ loader: storyLoader('sources'), schema: dataSchemas.sources }),
  numbers: defineCollection({ loader: storyLoader('numbers'), schema: dataSchemas.numbers }),
  places: defineCollection({ loader: storyLoader('places'), schema: dataSchemas.places }),
  articles: defineCollection({ loader: storyLoader('articles'), schema: textOf('articles') }),
  topics: defineCollection({ loader: storyLoader('topics'), schema: textOf('topics') }),
  events: defineCollection({ loader: storyLoader('events'), schema: textOf('events') }),
  glossary: defineCollection({ loader: storyLoader('glossary'), schema: textOf('glossary') }),
  claims: defineCollection({ loader: storyLoader('claims'), schema: textOf('claims') }),
  pages: defineCollection({ loader: storyLoader('pages'), schema: textOf('pages') }),
};
