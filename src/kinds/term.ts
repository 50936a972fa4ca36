import { z } from 'zod';
import { line, termKind, termKinds } from '../model/fields.ts';
import { asHeading } from '../model/glossary/mention-finder.ts';
import { said } from '../model/localised.ts';
import { formerIds, idOf, listOf, ofTranslation, prose } from './fields.ts';
import { pageKind } from './kind.ts';

const mostWords = 30;

/** The fields that an editor fills in, each with its meaning. */
export const termSchema = z.strictObject({
  term: line.describe('The form used in running text'),
  name: line.optional().describe('The full name, when the term is a short form'),
  aliases: z
    .array(line)
    .default([])
    .describe('Other forms found in the text, each belonging to one term only'),
  sortAs: line.optional().describe('The form it is sorted by, if another: the family name of a person'),
  kind: termKind.describe(`What it is: ${termKinds.join(', ')}`),
  short: prose
    .refine(
      (text) => text.split(/\s+/).length <= mostWords,
      said({
        en: `A definition has at most ${mostWords} words`,
        fr: `Une définition compte au plus ${mostWords} mots`,
      }),
    )
    .describe(`The definition: own words, neutral, at most ${mostWords} words`),
  sources: listOf(idOf('sources')).min(1).describe('Where the definition comes from'),
  formerIds,
});

/** A term of the glossary, with the forms that texts use. */
export const term = pageKind({
  name: 'term',
  schema: termSchema,
  translation: termSchema
    .pick({ term: true, name: true, sortAs: true, aliases: true, short: true })
    .extend(ofTranslation),
  titleOf: ({ term: form }) => form,
  url: (urls, id) => urls.term(id),
  idFrom: 'term',
  facts: ({ term: form, short }) => ({ title: asHeading(form), description: short }),
  // The lists of one kind of term are at glossary/kinds/<kind>/.
  reservedIds: ['kinds'],
  needsCitations: true,
  // The definition in the front matter may be all there is.
  needsBody: false,
});
