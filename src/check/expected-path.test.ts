import { expect, test } from 'vitest';
import { nearestPlace } from './expected-path.ts';

test.each([
  ['en/event/bell.md', 'en/events/bell.md'],
  ['en/events/2021/bell.md', 'en/events/bell.md'],
  ['events/bell.md', 'en/events/bell.md'],
  ['en/glossary/bell.txt', 'en/glossary/bell.md'],
  ['source/almanac.yml', 'sources/almanac.yml'],
  ['numbers/steps.yaml', 'numbers/steps.yml'],
  ['sources/2021/almanac.yml', 'sources/almanac.yml'],
  ['sites.yml', 'site.yml'],
  ['en/notes.md', undefined],
])('%s was meant to be %s', (file, place) => {
  expect(nearestPlace(file, ['en', 'fr'])).toBe(place);
});
