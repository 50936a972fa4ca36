import { z } from 'zod';
import { formerIds, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

const longestSummary = 200;

/** The fields that an editor fills in, each with its meaning. */
export const pageSchema = z.strictObject({
  title: prose.describe('Title of the page'),
  summary: prose.max(longestSummary).describe(`What the page says, at most ${longestSummary} characters`),
  order: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Place in the footer, from 1; those without one come after'),
  offline: z
    .boolean()
    .default(false)
    .describe('true: the page offers to save the whole site for reading offline'),
  formerIds,
});

/** A page about the publication itself, such as its method. */
export const page = pageKind({
  name: 'page',
  schema: pageSchema,
  translation: pageSchema.pick({ title: true, summary: true }).extend(ofTranslation),
  titleOf: ({ title }) => title,
  url: (urls, id) => urls.page(id),
  facts: ({ title, summary }) => ({ title, description: summary }),
  // Pages are at the root of the site, where all of these are folders or files of its own.
  reservedIds: [
    'articles',
    'topics',
    'timeline',
    'glossary',
    'claims',
    'numbers',
    'places',
    'sources',
    'updates',
    'search',
    'dossier',
    'offline',
    '404',
  ],
  needsCitations: false,
  needsBody: true,
});
