import { z } from 'zod';
import { withoutCitations } from './text/citations.ts';
import { byLanguage, date, day, id, ids, line, status, webAddress } from './fields.ts';

/** What the front matter of each kind of Markdown file may hold. Strict: an unknown field is an error. */

export const articleSchema = z.strictObject({
  title: line.describe('Headline, in plain words'),
  summary: line
    .max(200)
    .describe('Standfirst and preview text: one or two sentences, at most 200 characters'),
  topic: id.describe('The theme it belongs to'),
  order: z.number().int().min(1).describe('Place within the theme, from 1'),
  published: day.describe('The day it was written'),
  updated: day.describe('The day it last changed in substance'),
  asOf: day.describe('The day up to which events are told'),
  reviewBy: day.optional().describe('The day by which an editor should read it again'),
  inBrief: z.array(line).min(3).max(5).describe('Three to five points, each with its citation'),
  changes: z
    .array(
      z.strictObject({
        date: day.describe('The day of the change'),
        kind: z
          .enum(['update', 'correction'])
          .describe('update: something new; correction: something was wrong'),
        note: line.describe('What changed, in one sentence'),
      }),
    )
    .default([])
    .describe('Every change of substance since publication'),
  formerIds: ids.describe('Ids it had before, so that old addresses still lead here'),
});

export const topicSchema = z.strictObject({
  title: line.describe('Name of the theme'),
  question: line.describe('The question the theme answers'),
  summary: line
    .refine(
      (text) => withoutCitations(text).length <= 200,
      'The answer has at most 200 characters without its citations',
    )
    .describe('The first lines of the answer, at most 200 characters, with its citations'),
  order: z.number().int().min(1).describe('Place on the front page, from 1'),
  accent: z.enum(['accent-1', 'accent-2', 'accent-3']).describe('Name of its colour in the design tokens'),
  numbers: ids.describe('Figures that belong to it'),
  terms: ids.describe('Its key terms'),
  formerIds: ids.describe('Ids it had before, so that old addresses still lead here'),
});

export const eventSchema = z.strictObject({
  title: line.describe('What happened, in the present tense, without a full stop'),
  date: date.describe('When, as exactly as it is known (EDTF)'),
  topics: z.array(id).min(1).describe('The themes it belongs to'),
  places: ids.describe('Where it happened'),
  weight: z.enum(['major', 'minor']).describe('major events stand out in the timeline'),
  formerIds: ids.describe('Ids it had before, so that old addresses still lead here'),
});

export const termSchema = z.strictObject({
  term: line.describe('The form used in running text'),
  name: line.optional().describe('The full name, when the term is a short form'),
  aliases: z
    .array(line)
    .default([])
    .describe('Other forms found in the text, each belonging to one term only'),
  kind: z
    .enum([
      'person',
      'armed-group',
      'organisation',
      'mission',
      'military-unit',
      'place',
      'document',
      'concept',
    ])
    .describe('What it is'),
  short: line
    .refine((text) => text.split(/\s+/).length <= 45, 'A definition has at most 45 words')
    .describe('The definition: own words, neutral, at most 45 words'),
  sources: z.array(id).min(1).describe('Where the definition comes from'),
  formerIds: ids.describe('Ids it had before, so that old addresses still lead here'),
});

export const claimSchema = z.strictObject({
  topic: id.describe('The theme it belongs to'),
  by: id.optional().describe('The term that says so; left out when several publishers do'),
  status: status.describe('How far it is supported'),
  date: date.describe('Since when it is said (EDTF)'),
  disputedBy: ids.describe('The terms that contradict it'),
});

export const pageSchema = z.strictObject({
  title: line.describe('Title of the page'),
  summary: line.max(200).describe('What the page says, at most 200 characters'),
  order: z.number().int().min(1).describe('Place in the footer, from 1'),
  offline: z
    .boolean()
    .default(false)
    .describe('true: the page offers to keep the whole site for reading without a network'),
  formerIds: ids.describe('Ids it had before, so that old addresses still lead here'),
});

/** What `site.yml` holds: everything that is the publication's and not the engine's. */
export const siteSchema = z.strictObject({
  name: byLanguage.describe('Name of the publication'),
  title: byLanguage.describe('Headline of the front page'),
  description: byLanguage.describe('What the publication is, in one or two sentences'),
  address: z
    .string()
    .nullable()
    .describe('Where it is published (https://...), or null: SITE_URL overrides it'),
  languages: z
    .array(line)
    .min(1)
    .describe('Language tags; the first is the default and has no prefix in addresses'),
  publisher: line.nullable().describe('Who is responsible for it, or null when not yet known'),
  contact: line.nullable().describe('E-mail or web address for corrections, or null when not yet known'),
  principles: id.optional().describe('The page that says how it works: its publishing principles'),
  correctionsPolicy: id.optional().describe('The page that says how mistakes are corrected'),
  licence: z
    .strictObject({
      name: line.describe('Its name'),
      url: webAddress.describe('Where its text stands'),
    })
    .describe('Licence of the words, with the address of its text'),
  asOf: day.describe('The day up to which the explainers tell events; later events are told apart'),
  extent: z
    .strictObject({
      west: z.number().describe('Western edge'),
      south: z.number().describe('Southern edge'),
      east: z.number().describe('Eastern edge'),
      north: z.number().describe('Northern edge'),
    })
    .describe('Extent of the map in degrees (WGS 84)'),
  startHere: z.array(id).min(1).describe('Explainers in the order in which to read them'),
  mainEvents: z.array(id).min(1).describe('The events of the front page'),
  mainNumbers: ids.describe('The figures of the front page'),
});
