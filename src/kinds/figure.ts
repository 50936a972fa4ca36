import { z } from 'zod';
import { date, languageTag, line, status } from '../model/fields.ts';
import { idOf, proseByLanguage } from './fields.ts';
import { dataKind } from './kind.ts';

const statement = z
  .strictObject({
    value: z.number().optional().describe('The figure, when it is exact'),
    moreThan: z.number().optional().describe('Lower bound that the figure exceeds: “more than 70”'),
    min: z.number().optional().describe('Lower bound that the figure may equal; alone, “at least 70”'),
    max: z.number().optional().describe('Upper bound that the figure may equal; alone, “at most 70”'),
    text: proseByLanguage.optional().describe('Wording to print instead of the figure'),
    asOf: date.describe('The day it was said'),
    saidBy: proseByLanguage.describe('Who said so'),
    status: status.describe('How far it is supported'),
    headline: z
      .literal(true)
      .optional()
      .describe('true: texts print this statement, although a later one is as well supported'),
    repeats: z
      .literal(true)
      .optional()
      .describe('true: no new count, but an earlier one said again; texts never print it'),
    sources: z.array(idOf('sources')).min(1).describe('Where it is said'),
  })
  .refine(
    ({ value, moreThan, min, max, text }) =>
      [value, moreThan, min, max, text].some((part) => part !== undefined),
    'A statement needs a value, a moreThan, a min, a max or a text',
  )
  .refine(
    ({ value, moreThan, min, max }) =>
      value === undefined || [moreThan, min, max].every((bound) => bound === undefined),
    'A statement has either a value or bounds',
  )
  .refine(
    ({ moreThan, min, max }) => moreThan === undefined || (min === undefined && max === undefined),
    'A statement has either moreThan or min and max',
  )
  .refine(({ min = -Infinity, max = Infinity }) => min <= max, 'min is greater than max')
  .refine(
    ({ headline, repeats }) => !headline || !repeats,
    'A statement that only repeats an earlier count cannot be the headline',
  );

/** `{figure} people were killed`: how running text would write the figure out. */
const phrase = line.refine(
  (text) => text.includes('{figure}'),
  'A phrase holds {figure} in the place of the number',
);

export const figureSchema = z.strictObject({
  measure: proseByLanguage.describe('What is counted'),
  phrases: z
    .record(languageTag, z.array(phrase))
    .optional()
    .describe(
      'Wordings that belong to this figure, with {figure} for the number: the check finds old values',
    ),
  statements: z.array(statement).min(1).describe('Every statement of the figure'),
});

export const figure = dataKind({
  name: 'figure',
  schema: figureSchema,
  titleOf: ({ measure }) => Object.values(measure)[0] ?? '',
  url: (urls, id) => urls.numbers(id),
});
