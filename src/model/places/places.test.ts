import { expect, test } from 'vitest';
import { urlsFor } from '../urls.ts';
import { mapPlaces, placeFinder } from './places.ts';
import type { Place, Story } from '../story.ts';

const place = (id: string, over: Partial<Place> = {}): Place => ({
  id,
  name: { en: id },
  aliases: [],
  kind: 'town',
  country: { en: 'Nowhere' },
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

test('a place is found in running text by its name or any other spelling', () => {
  const found = placeFinder(story)('From Porthenys to Fogbank.');
  expect(found.map(({ id }) => id)).toEqual(['Mousehole', 'Fogbank']);
});
