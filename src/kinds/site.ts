import { z } from 'zod';
import { day, line, webAddress } from '../model/fields.ts';
import { idOf, idsOf, proseByLanguage } from './fields.ts';
import { dataKind } from './kind.ts';

/** What `site.yml` holds: everything that belongs to the publication and not to the engine. */
export const siteSchema = z.strictObject({
  name: proseByLanguage.describe('Name of the publication'),
  title: proseByLanguage.describe('Headline of the front page'),
  description: proseByLanguage.describe('What the publication is, in one or two sentences'),
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
  principles: idOf('pages').optional().describe('The page that says how it works: its publishing principles'),
  correctionsPolicy: idOf('pages').optional().describe('The page that says how mistakes are corrected'),
  licence: z
    .strictObject({
      name: line.describe('Its name'),
      url: webAddress.nullable().describe('The address of its text, or null where there is none'),
    })
    .describe('Licence of the words. Where it is one of Creative Commons, pages say what it allows'),
  copying: proseByLanguage
    .optional()
    .describe('What readers may do with the words, in one sentence, in place of what the licence says'),
  trackers: z
    .boolean()
    .optional()
    .describe('Whether you have added anything that counts readers; then no page says that nothing does'),
  asOf: day.describe('The day up to which the explainers cover events; later events are marked as such'),
  extent: z
    .strictObject({
      west: z.number().describe('Western edge'),
      south: z.number().describe('Southern edge'),
      east: z.number().describe('Eastern edge'),
      north: z.number().describe('Northern edge'),
    })
    .describe('Extent of the map in degrees (WGS 84)'),
  sequel: idOf('articles')
    .optional()
    .describe('The explainer that says what has happened since that day; every other one leads to it'),
  mainEvents: z.array(idOf('events')).min(1).describe('The events of the front page'),
  mainNumbers: idsOf('numbers').describe('The figures of the front page'),
});

export const site = dataKind({
  name: 'site',
  schema: siteSchema,
  titleOf: ({ name }) => Object.values(name)[0] ?? '',
  url: (urls) => urls.home(),
});
