/** Maps, places and positions. */
export const mapWords = {
  position: { north: 'N', south: 'S', east: 'E', west: 'W', about: 'about {position}' },
  map: {
    title: 'Map: {places}',
    description: 'Countries and their borders, with the places on this page marked. North is at the top.',
    kilometres: '{count} km',
    places: 'Places on the map',
    outside: '{place} (outside the map)',
    note: 'Borders: Natural Earth. A large circle marks an approximate position.',
    inset: '{place}, close up',
  },
  places: {
    title: 'Places',
    summary: 'Where the events in this story happened, with the position of each place and its sources.',
    of: 'Places: {part}',
    count: { one: '{count} place', other: '{count} places' },
    kind: { capital: 'Capital', town: 'Town', site: 'Site' },
    namedIn: 'Mentioned in',
    all: 'All places',
  },
};
