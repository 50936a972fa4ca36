/** The kinds by which search groups what it finds, in the order in which they are shown. */
export const searchKinds = [
  'articles',
  'topics',
  'events',
  'glossary',
  'claims',
  'numbers',
  'places',
  'pages',
] as const;
export type SearchKind = (typeof searchKinds)[number];
