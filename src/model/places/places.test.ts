import { expect, test } from 'vitest';
import { urlsFor } from '../urls.ts';
import { mapPlaces, placesOf } from './places.ts';
import type { Article, Place, Story } from '../story.ts';

const place = (id: string, over: Partial<Place> = {}): Place => ({
  id,
  name: { en: id },
  aliases: [],
  kind: 'town',
  country: 'Nowhere',
  lat: 1,
  lon: 2,
  approximate: false,
  sources: [],
  ...over,
});

const story = {
  language: 'en',
  places: [
    place('Mousehole', { aliases: ['Porthenys'] }),
    place('Gullhaven', { kind: 'capital' }),
    place('Fogbank', { label: { en: 'Bank' } }),
  ],
  events: [{ id: 'lamp-lit', places: ['Fogbank'] }],
} as unknown as Story;
const urls = urlsFor({ base: '/', language: 'en', defaultLanguage: 'en' });

test('a map shows the places named, under their shorter names, and capitals to find one’s way', () => {
  const shown = mapPlaces(story, urls, ['Fogbank']);
  expect(shown.map(({ name, named }) => [name, named])).toEqual([
    ['Bank', true],
    ['Gullhaven', false],
  ]);
  expect(shown[0]?.href).toBe('/places/#Fogbank');
});

test('where no place is named there is no map, capitals or not', () => {
  expect(mapPlaces(story, urls, [])).toEqual([]);
});

test('an explainer names the places of the events it tells, and those in its text by any spelling', () => {
  const article = { body: 'The lamp of Porthenys [@Gullhaven].', inBrief: [] } as unknown as Article;
  expect([...placesOf(story, article, ['lamp-lit'])]).toEqual(['Fogbank', 'Mousehole']);
});
