import { z } from 'zod';
import {
  colour,
  contactAddress,
  lookFile,
  day,
  languageTag,
  line,
  siteAddress,
  webAddress,
} from '../model/fields.ts';
import { listOf, idOf, idsOf, proseByLanguage } from './fields.ts';
import { mostLatitude, whyNotExtent } from '../model/places/extent.ts';
import { dataKind } from './kind.ts';

// Out of these bounds, nothing more is said of an extent.
const longitude = z.number().min(-180, { abort: true }).max(180, { abort: true });
const latitude = z.number().min(-mostLatitude, { abort: true }).max(mostLatitude, { abort: true });

/** What `site.yml` holds: everything that belongs to the publication and not to the engine. */
export const siteSchema = z.strictObject({
  name: proseByLanguage.describe('Name of the publication'),
  title: proseByLanguage.describe('Headline of the front page'),
  description: proseByLanguage.describe('What the publication is, in one or two sentences'),
  address: siteAddress
    .nullable()
    .default(null)
    .describe('Where it is published (https://...), or null: SITE_URL overrides it'),
  languages: listOf(languageTag)
    .min(1)
    .describe('Language tags; the first is the default and has no prefix in addresses'),
  publisher: line.nullable().default(null).describe('Who is responsible for it, or null when not yet known'),
  contact: contactAddress
    .nullable()
    .default(null)
    .describe('E-mail or web address for corrections, or null when not yet known'),
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
  look: z
    .strictObject({
      accent: colour
        .optional()
        .describe('The colour of the house, like "#97291c", for every page that belongs to no theme'),
      logo: z
        .strictObject({
          file: lookFile.describe('A drawing (.svg) or a picture (.png) in the folder look'),
          alt: proseByLanguage
            .optional()
            .describe('What the logo says to those who do not see it; left out, the name of the publication'),
        })
        .optional()
        .describe('The logo, in the place of the name on top of each page, on paper and in previews'),
      icon: lookFile
        .optional()
        .describe('A square drawing (.svg) or picture (.png, 512 pixels or more) for tabs and home screens'),
    })
    .optional()
    .describe('What makes the site look like yours'),
  asOf: day.describe('The day up to which the explainers cover events; later events are marked as such'),
  extent: z
    .strictObject({
      west: longitude.describe('Western edge'),
      south: latitude.describe('Southern edge'),
      east: longitude.describe('Eastern edge'),
      north: latitude.describe('Northern edge'),
    })
    .superRefine((extent, context) => {
      const message = whyNotExtent(extent);
      if (message) context.addIssue({ code: 'custom', message });
    })
    .nullable()
    .optional()
    .describe('Extent of the maps in degrees (WGS 84); left out, it is that of the places; null: no map'),
  sequel: idOf('articles')
    .optional()
    .describe('The explainer that says what has happened since that day; every other one leads to it'),
  mainEvents: listOf(idOf('events'))
    .optional()
    .describe('The events of the front page; left out, they are the latest major ones'),
  mainNumbers: idsOf('numbers').describe('The figures of the front page'),
});

export const site = dataKind({
  name: 'site',
  schema: siteSchema,
  titleOf: ({ name }) => Object.values(name)[0] ?? '',
  url: (urls) => urls.home(),
});
