import { z } from 'zod';
import { eventKind, eventKinds, openDate } from '../model/fields.ts';
import { oneLine } from '../model/text/one-line.ts';
import { formerIds, idOf, listOf, idsOf, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

/** The fields that an editor fills in, each with its meaning. */
export const eventSchema = z.strictObject({
  title: prose.describe('What happened, in the present tense, without a full stop'),
  date: openDate.describe('When, as exactly as it is known (EDTF)'),
  order: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('Place among the events that begin on the same day, from 1; those without one come after'),
  kind: eventKind
    .optional()
    .describe(
      `What it is: ${eventKinds.join(', ')}. Left out where none fits, or where it is disputed which does`,
    ),
  topics: listOf(idOf('topics')).min(1).describe('The themes it belongs to'),
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
  idFrom: 'title',
  facts: ({ title }, body, plain) => ({
    type: 'article',
    title,
    description: oneLine(plain(body)),
  }),
  needsCitations: true,
  needsBody: true,
});
