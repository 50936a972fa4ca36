import { z } from 'zod';
import { verdict } from '../model/fields.ts';
import { ofTranslation, prose } from './fields.ts';
import { textKind } from './kind.ts';

/** The fields that an editor fills in, each with its meaning. */
export const statementSchema = z.strictObject({
  order: z.number().int().min(1).describe('Place in the checked text, from 1'),
  said: prose.describe('What the checked text says, in your words; quote only the few words that matter'),
  verdict: verdict.describe('What better sources make of it'),
});

/**
 * A statement of a text that the publication checks line by line: below its front matter it says what other sources say.
 * All are listed on the page `statementsPage`.
 */
export const statement = textKind({
  name: 'statement',
  schema: statementSchema,
  translation: statementSchema.pick({ said: true }).extend(ofTranslation),
  titleOf: ({ said }) => said,
  url: (urls, id) => urls.statements(id),
  idFrom: 'said',
  needsCitations: true,
  needsBody: true,
});
