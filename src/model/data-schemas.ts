import { z } from 'zod';
import { byLanguage, date, id, ids, languageTag, line, status, webAddress } from './fields.ts';

/** What one entry of the data files (`sources.yml`, `numbers.yml`, `places.yml`) holds. Strict, as in schemas.ts. */

export const sourceSchema = z.strictObject({
  publisher: line.describe('Who published it, and for whom if it is a copy'),
  title: line.nullable().describe('Its own title, or null when we did not see one'),
  label: line.describe('Our description, shown when there is no title'),
  url: webAddress.nullable().describe('Its address, or null'),
  published: date.nullable().describe('The day of publication, or null when unknown: never guessed'),
  publishedHint: line.optional().describe('What is known of the date, when the day is not'),
  language: line.describe('Its language (BCP 47)'),
  kind: z
    .enum([
      'news-report',
      'wire-syndication',
      'official-statement',
      'claim-by-party',
      'un-document',
      'analysis',
      'reference',
    ])
    .describe('What it is'),
  tier: z
    .literal([1, 2, 3])
    .describe(
      '1: official text, UN, agency, major outlet; 2: regional outlet, republished report; 3: never alone',
    ),
  note: line.optional().describe('What a reader should know about its reliability'),
  accessed: date.optional().describe('The day we read it'),
  archived: webAddress.optional().describe('A copy in a web archive'),
});

const statement = z
  .strictObject({
    value: z.number().optional().describe('The figure, when it is exact'),
    min: z.number().optional().describe('Lower bound'),
    max: z.number().optional().describe('Upper bound'),
    text: byLanguage.optional().describe('Wording to print instead of the figure'),
    asOf: date.describe('The day it was said'),
    saidBy: byLanguage.describe('Who said so'),
    status: status.describe('How far it is supported'),
    sources: z.array(id).min(1).describe('Where it is said'),
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
  'A phrase holds {figure} where the number stands',
);

export const numberSchema = z.strictObject({
  measure: byLanguage.describe('What is counted'),
  unit: byLanguage.describe('The unit, in the plural'),
  phrases: z
    .record(languageTag, z.array(phrase))
    .optional()
    .describe(
      'Wordings that belong to this figure, with {figure} for the number: the check finds old values',
    ),
  statements: z.array(statement).min(1).describe('Every statement of the figure'),
});

export const placeSchema = z.strictObject({
  name: byLanguage.describe('Its name'),
  label: byLanguage.optional().describe('A shorter name for the map'),
  aliases: z.array(line).default([]).describe('Other spellings'),
  kind: z.enum(['capital', 'town', 'site']).describe('What it is'),
  country: line.describe('The country it lies in'),
  lat: z.number().min(-90).max(90).describe('Latitude in degrees north (WGS 84)'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees east (WGS 84)'),
  approximate: z.boolean().describe('true: the point stands for an area'),
  sources: ids.describe('Where the position comes from'),
  note: line.optional().describe('What a reader should know about the position'),
});
