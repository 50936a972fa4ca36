import { z } from 'zod';
import { byLanguage, date, languageTag, line, status } from '../model/fields.ts';
import { idOf } from './fields.ts';
import { dataKind } from './kind.ts';

const statement = z
  .strictObject({
    value: z.number().optional().describe('The figure, when it is exact'),
    min: z
      .number()
      .optional()
      .describe('Lower bound; alone, it is printed as “more than”, so put “at least 70” into text'),
    max: z.number().optional().describe('Upper bound; alone, it is printed as “fewer than”'),
    text: byLanguage.optional().describe('Wording to print instead of the figure'),
    asOf: date.describe('The day it was said'),
    saidBy: byLanguage.describe('Who said so'),
    status: status.describe('How far it is supported'),
    repeats: z
      .literal(true)
      .optional()
      .describe('true: no new count, but an earlier one said again; texts never print it'),
    sources: z.array(idOf('sources')).min(1).describe('Where it is said'),
  })
  .refine(
    ({ value, min, max, text }) =>
      value !== undefined || min !== undefined || max !== undefined || text !== undefined,
    'A statement needs a value, a min, a max or a text',
  )
  .refine(
    ({ value, min, max }) => value === undefined || (min === undefined && max === undefined),
    'A statement has either a value or bounds',
  )
  .refine(({ min = -Infinity, max = Infinity }) => min <= max, 'min is greater than max');

/** `{figure} people were killed`: how running text would write the figure out. */
const phrase = line.refine(
  (text) => text.includes('{figure}'),
  'A phrase holds {figure} in the place of the number',
);

export const figureSchema = z.strictObject({
  measure: byLanguage.describe('What is counted'),
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
