/** Maps, places and positions. */
export const mapWords = {
  position: { north: 'N', south: 'S', east: 'E', west: 'W', about: 'about {position}' },
  map: {
    title: 'Map: {places}',
    description: 'Countries with their borders, and the places of this page as points. North is above.',
    kilometres: '{count} km',
    places: 'Places on the map',
    outside: '{place} (outside the map)',
    note: 'Borders: Natural Earth. A large circle: position known only roughly.',
    inset: '{place}, closer',
  },
  places: {
    title: 'Places',
    summary: 'Where the events of this story happened, with the position of each place and its sources.',
    of: 'Places: {part}',
    count: { one: '{count} place', other: '{count} places' },
    kind: { capital: 'Capital', town: 'Town', site: 'Site' },
    namedIn: 'Named in',
    all: 'All places',
  },
};
