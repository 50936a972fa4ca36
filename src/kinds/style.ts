import { z } from 'zod';
import { languageTag, line } from '../model/fields.ts';
import { said } from '../model/localised.ts';
import { dataKind } from './kind.ts';

const phrase = z.strictObject({
  avoid: line
    .refine(
      (text) => /[\p{L}\p{N}]/u.test(text),
      said({
        en: 'A phrase holds at least one letter or digit',
        fr: 'Une expression contient au moins une lettre ou un chiffre',
      }),
    )
    .describe('The word or phrase, as it would be written within a sentence'),
  write: line.describe('What is written in its place'),
  because: line.describe('Why, in a few words, without a full stop'),
});

/** What `style.yml` holds: how the newsroom writes. */
export const styleSchema = z.strictObject({
  phrases: z
    .record(languageTag, z.array(phrase))
    .describe('Words and phrases to avoid in each language, under its tag'),
});

/** The house style: a newsroom may do without the file. */
export const style = dataKind({
  name: 'style',
  schema: styleSchema,
  titleOf: () => 'House style',
  url: (urls) => urls.home(),
});
