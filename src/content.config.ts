import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { TextKind } from './kinds/collections.ts';
import { kinds, textKinds } from './kinds/kinds.ts';
import { storyLoader } from './story/loader.ts';

/** An original or a translation of it; the content check has found out before which of them a file must be. */
const textsOf = <K extends TextKind>(kind: K) =>
  defineCollection({
    loader: storyLoader(kind),
    schema: z.union([textKinds[kind].schema, textKinds[kind].translation]),
  });

export const collections = {
  site: defineCollection({ loader: storyLoader('site'), schema: kinds.site.schema }),
  sources: defineCollection({ loader: storyLoader('sources'), schema: kinds.sources.schema }),
  numbers: defineCollection({ loader: storyLoader('numbers'), schema: kinds.numbers.schema }),
  places: defineCollection({ loader: storyLoader('places'), schema: kinds.places.schema }),
  articles: textsOf('articles'),
  topics: textsOf('topics'),
  events: textsOf('events'),
  glossary: textsOf('glossary'),
  claims: textsOf('claims'),
  pages: textsOf('pages'),
};
