import { z } from 'zod';
import { line, placeKind, placeKinds } from '../model/fields.ts';
import { idsOf, proseByLanguage } from './fields.ts';
import { dataKind } from './kind.ts';

/** The fields that an editor fills in, each with its meaning. */
export const placeSchema = z.strictObject({
  name: proseByLanguage.describe('Its name'),
  label: proseByLanguage.optional().describe('A shorter name for the map'),
  aliases: z.array(line).default([]).describe('Other spellings'),
  kind: placeKind.optional().describe(`What it is: ${placeKinds.join(', ')}`),
  country: proseByLanguage.optional().describe('The country it is in'),
  lat: z.number().min(-90).max(90).describe('Latitude in degrees north (WGS 84)'),
  lon: z.number().min(-180).max(180).describe('Longitude in degrees east (WGS 84)'),
  approximate: z
    .boolean()
    .default(false)
    .describe('true: the position is known only roughly, or is that of an area'),
  sources: idsOf('sources').describe('Where the position comes from'),
  note: proseByLanguage.optional().describe('What a reader should know about the position'),
});

/** A place on the map. */
export const place = dataKind({
  name: 'place',
  schema: placeSchema,
  titleOf: ({ name }) => Object.values(name)[0] ?? '',
  url: (urls, id) => urls.places(id),
});
