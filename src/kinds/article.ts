import { z } from 'zod';
import { day } from '../model/fields.ts';
import { lastChanged } from '../model/last-changed.ts';
import { formerIds, idOf, idsOf, markdownLine, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

const longestSummary = 200;

/** The fields that an editor fills in, each with its meaning. */
export const articleSchema = z.strictObject({
  title: prose.describe('Headline, in plain words'),
  summary: prose
    .max(longestSummary)
    .describe(`Standfirst and preview text: one or two sentences, at most ${longestSummary} characters`),
  topic: idOf('topics').describe('The theme it belongs to'),
  order: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Place within the theme, from 1; those without one come after, the oldest first'),
  published: day.describe('The day it was written'),
  updated: day
    .optional()
    .describe(
      'The day it last changed in substance; left out, that of its latest change, or it was published',
    ),
  asOf: day.describe('The day up to which it covers events'),
  reviewBy: day.optional().describe('The day by which an editor should read it again'),
  inBrief: z
    .array(markdownLine)
    .max(5)
    .default([])
    .describe('Three to five points, each with its citation; a short text may have fewer, or none'),
  claims: idsOf('claims').describe('The claims it discusses, in the order in which its page lists them'),
  figures: idsOf('numbers').describe('The figures it is about: its page shows what was said of each before'),
  changes: z
    .array(
      z.strictObject({
        date: day.describe('The day of the change'),
        kind: z
          .enum(['update', 'correction'])
          .describe('update: something new; correction: something was wrong'),
        note: prose.describe('What changed, in one sentence'),
      }),
    )
    .default([])
    .describe('Every change of substance since publication'),
  formerIds,
});

/** An article: one explainer of a topic, with its points in brief. */
export const article = pageKind({
  name: 'article',
  schema: articleSchema,
  translation: articleSchema.pick({ title: true, summary: true, inBrief: true }).extend({
    changes: z.array(prose).default([]).describe('The notes of the original’s changes, in their order'),
    ...ofTranslation,
  }),
  titleOf: ({ title }) => title,
  url: (urls, id) => urls.article(id),
  idFrom: 'title',
  facts: ({ title, summary, published, asOf, changes, ...days }) => ({
    type: 'article',
    title,
    description: summary,
    published,
    updated: lastChanged({ published, changes, ...days }),
    asOf,
    corrections: changes.filter(({ kind }) => kind === 'correction'),
  }),
  needsCitations: true,
  needsBody: true,
});
