/** Maps, places and positions. */
export const mapWords = {
  position: { north: 'N', south: 'S', east: 'E', west: 'O', about: 'environ {position}' },
  map: {
    title: 'Carte\u202F: {places}',
    description:
      'Les pays et leurs frontières, avec les lieux mentionnés sur cette page. Le nord est en haut.',
    kilometres: '{count}\u202Fkm',
    places: 'Lieux sur la carte',
    outside: '{place} (hors carte)',
    note: 'Frontières\u202F: Natural Earth. Un grand cercle indique une position approximative.',
    inset: '{place}, vue rapprochée',
  },
  places: {
    title: 'Lieux',
    summary: 'Où les événements se sont produits, avec la position de chaque lieu et ses sources.',
    of: 'Lieux\u202F: {part}',
    count: { one: '{count} lieu', other: '{count} lieux' },
    kind: {
      capital: 'Capitale',
      town: 'Ville',
      village: 'Village',
      region: 'Région',
      island: 'Île',
      river: 'Cours d’eau',
      lake: 'Lac',
      mountain: 'Montagne',
      harbour: 'Port',
      airport: 'Aéroport',
      road: 'Route',
      building: 'Bâtiment',
      site: 'Site',
    },
    namedIn: 'Mentionné dans',
    all: 'Tous les lieux',
  },
};
