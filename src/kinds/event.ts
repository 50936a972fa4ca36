import { z } from 'zod';
import { date, eventKind, eventKinds } from '../model/fields.ts';
import { withoutCitations } from '../model/text/citations.ts';
import { withoutSignposts } from '../model/text/signposts.ts';
import { citedText, formerIds, idOf, idsOf, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

/** The fields that an editor fills in, each with its meaning. */
export const eventSchema = z.strictObject({
  title: prose.describe('What happened, in the present tense, without a full stop'),
  date: date.describe('When, as exactly as it is known (EDTF)'),
  kind: eventKind
    .optional()
    .describe(
      `What it is: ${eventKinds.join(', ')}. Left out where none fits, or where it is disputed which does`,
    ),
  topics: z.array(idOf('topics')).min(1).describe('The themes it belongs to'),
  places: idsOf('places').describe('Where it happened'),
  weight: z.enum(['major', 'minor']).describe('major events stand out in the timeline'),
  formerIds,
});

/** An event of the timeline, dated as exactly as it is known. */
export const event = pageKind({
  name: 'event',
  schema: eventSchema,
  translation: eventSchema.pick({ title: true }).extend(ofTranslation),
  titleOf: ({ title }) => title,
  url: (urls, id) => urls.event(id),
  facts: ({ title }, body) => ({
    type: 'article',
    title,
    description: withoutCitations(withoutSignposts(body)).trim(),
  }),
  needsCitations: true,
  needsBody: true,
  draft: {
    asks: { ...eventSchema.omit({ formerIds: true }).shape, ...citedText },
    idFrom: ['title'],
    next: 'Link to it from a text, so that readers find it.',
  },
});
