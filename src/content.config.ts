import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { isTextKind, publishedCollections, type PublishedCollection } from './kinds/collections.ts';
import { kinds, textKinds } from './kinds/kinds.ts';
import { storyLoader } from './story/loader.ts';

/** An original or a translation of it; the content check has found out before which of them a file must be. */
function schemaOf(name: PublishedCollection): z.ZodType<object> {
  return isTextKind(name)
    ? z.union([textKinds[name].schema, textKinds[name].translation])
    : kinds[name].schema;
}

const collectionOf = (name: PublishedCollection) =>
  defineCollection({ loader: storyLoader(name), schema: schemaOf(name) });

/** A collection for each kind of which pages are made. What its fields hold is known again when the story is built of them. */
export const collections = Object.fromEntries(
  publishedCollections.map((name) => [name, collectionOf(name)]),
) as Record<PublishedCollection, ReturnType<typeof collectionOf>>;
