import { z } from 'zod';
import { withoutCitations } from '../model/text/citations.ts';
import { oneLine } from '../model/text/one-line.ts';
import { said } from '../model/localised.ts';
import { accentColour } from '../model/fields.ts';
import { formerIds, idsOf, markdownLine, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

const longestSummary = 200;

/** The fields that an editor fills in, each with its meaning. */
export const topicSchema = z.strictObject({
  title: prose.describe('Name of the theme'),
  question: prose.describe('The question the theme answers'),
  summary: markdownLine
    .refine(
      (text) => withoutCitations(text).length <= longestSummary,
      said({
        en: `The answer has at most ${longestSummary} characters without its citations`,
        fr: `La réponse compte au plus ${longestSummary} signes, sans ses références`,
      }),
    )
    .describe(`The first lines of the answer, at most ${longestSummary} characters, with its citations`),
  order: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Place on the front page, from 1; those without one come after'),
  accent: accentColour
    .optional()
    .describe(
      'Its colour, like "#1d5767", or accent-1, accent-2 or accent-3; those without one take these three in turn',
    ),
  numbers: idsOf('numbers').describe('Figures that belong to it'),
  terms: idsOf('glossary').describe('Its key terms'),
  formerIds,
});

/** A topic: a question, its answer and the articles that belong to it. */
export const topic = pageKind({
  name: 'topic',
  schema: topicSchema,
  translation: topicSchema.pick({ title: true, question: true, summary: true }).extend(ofTranslation),
  titleOf: ({ title }) => title,
  url: (urls, id) => urls.topic(id),
  facts: ({ title, question, summary }, _body, plain) => ({
    title,
    headline: question,
    description: oneLine(plain(summary)),
  }),
  // Each topic has a timeline of its own at timeline/<id>/, beside timeline/events/ and timeline/years/, and may have a
  // page of figures at numbers/<id>/, beside numbers/others/.
  reservedIds: ['events', 'years', 'others'],
  needsCitations: true,
  needsBody: true,
});
