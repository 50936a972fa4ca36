import { z } from 'zod';
import { date, status } from '../model/fields.ts';
import { nameOf } from '../model/text/citations.ts';
import { idOf, idsOf, ofTranslation, proseByLanguage } from './fields.ts';
import { textKind } from './kind.ts';

/** The fields that an editor fills in, each with its meaning. */
export const claimSchema = z.strictObject({
  topic: idOf('topics').describe('The theme it belongs to'),
  by: idOf('glossary').optional().describe('The term that says so; left out when several publishers say so'),
  status: status.describe('How far it is supported'),
  date: date.describe('Since when it has been said (EDTF)'),
  disputedBy: idsOf('glossary').describe('The terms that contradict it'),
  disputedByOthers: proseByLanguage
    .optional()
    .describe('Who contradicts it and has no entry in the glossary, like { en: RFI }'),
});

/** A claim: a statement that somebody makes, with its status and what speaks against it. */
export const claim = textKind({
  name: 'claim',
  schema: claimSchema,
  translation: z.strictObject(ofTranslation),
  titleOf: (_data, body, plain) => nameOf(plain(body)),
  url: (urls, id) => urls.claims(id),
  needsCitations: true,
  needsBody: true,
});
