import { z } from 'zod';
import { byLanguage, date, languageTag, line, sourceKind, sourceKinds, webAddress } from '../model/fields.ts';
import { sourceName } from '../model/source-name.ts';
import { listOf, prose, proseByLanguage } from './fields.ts';
import { dataKind } from './kind.ts';

/** What somebody said or wrote, as this source has it. */
export const quoteSchema = z.strictObject({
  words: line.describe('Exactly what the source prints, in its language'),
  by: proseByLanguage.describe('Who said or wrote it, as readers know them: { en: … }'),
  translations: byLanguage
    .optional()
    .describe('The same in other languages, from which texts in these may quote: { en: … }'),
  translatedBy: byLanguage
    .optional()
    .describe('Who translated it into which language; left out where we did'),
});

/** The fields that an editor fills in, each with its meaning. */
export const sourceSchema = z.strictObject({
  authors: listOf(line)
    .default([])
    .describe('Who wrote it or speaks in it, where a person is named: [Ada Quill, B. Loom]'),
  publisher: line.describe('Who published it, and for whom if it is a copy'),
  title: line.nullable().describe('Its own title, or null when we did not see one'),
  label: prose.describe('Our description, shown when there is no title'),
  url: webAddress.nullable().describe('Its address, or null'),
  published: date.nullable().describe('The day of publication, or null when unknown: never guessed'),
  publishedHint: prose.optional().describe('What is known of the date, when the day is not'),
  language: languageTag.describe('Its language (BCP 47)'),
  kind: sourceKind.describe(`What it is: ${sourceKinds.join(', ')}`),
  tier: z
    .literal([1, 2, 3])
    .describe(
      '1: official text, UN, agency, major outlet; 2: regional outlet, republished report; 3: never alone',
    ),
  note: prose.optional().describe('What a reader should know about its reliability'),
  translations: z
    .record(
      languageTag,
      z.strictObject({ label: prose.optional(), note: prose.optional(), publishedHint: prose.optional() }),
    )
    .optional()
    .describe(
      'Its label, note and publishedHint in other languages of the site: { fr: { label: …, note: … } }',
    ),
  accessed: date.optional().describe('The day we read it'),
  quotes: z
    .array(quoteSchema)
    .default([])
    .describe('What texts quote from it: a quotation of five words or more is looked for here'),
});

/** A source that texts cite. */
export const source = dataKind({
  name: 'source',
  schema: sourceSchema,
  titleOf: ({ publisher, published, title, label }) =>
    [publisher, published, sourceName({ title, label })].filter((part) => part !== null).join(', '),
  url: (urls, id) => urls.sources(id),
  idFrom: 'publisher',
});
