import { z } from 'zod';
import { placeSchema } from '../../../kinds/place.ts';
import type { Plan } from '../plan.ts';

const { name, kind, country, lat, lon, sources } = placeSchema.shape;

/** What is asked for a place, and the file that comes of the answers. */
export const place: Plan = {
  kind: 'place',
  collection: 'places',
  noun: { en: 'a place', fr: 'un lieu' },
  alsoCalled: ['lieu', 'town', 'ville'],
  asks: {
    name: { field: name, words: { en: 'Its name', fr: 'Son nom' } },
    kind: {
      field: kind,
      words: { en: 'What it is', fr: 'Ce que c’est' },
      labels: ({ places }) => places.kind,
    },
    country: { field: country, words: { en: 'The country it is in', fr: 'Le pays où il se trouve' } },
    lat: {
      field: lat,
      words: {
        en: 'Its latitude in degrees, as a map shows it: 12.65; with a minus south of the equator',
        fr: 'Sa latitude en degrés, comme l’indique une carte\u202F: 12.65\u202F; avec un moins au sud de l’équateur',
      },
    },
    lon: {
      field: lon,
      words: {
        en: 'Its longitude in degrees: -8.0, with a minus west of Greenwich',
        fr: 'Sa longitude en degrés\u202F: -8.0, avec un moins à l’ouest de Greenwich',
      },
    },
    approximate: {
      field: z.boolean(),
      words: {
        en: 'Is the position known only roughly, or that of a whole area?',
        fr: 'La position n’est-elle connue qu’à peu près, ou est-ce celle de toute une zone\u202F?',
      },
    },
    sources: { field: sources, words: { en: 'Where the position comes from', fr: 'D’où vient la position' } },
  },
  idFrom: ['name'],
  next: {
    en: 'Name it under "places" in the events that happened there.',
    fr: 'Nommez-le sous «\u202Fplaces\u202F» dans les événements qui s’y sont passés.',
  },
  compose: ({ approximate, ...values }) => ({
    data: { ...values, ...(approximate === true && { approximate }) },
  }),
};
