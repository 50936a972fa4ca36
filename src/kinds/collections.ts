/** The kinds of Markdown file: each a folder under a language. */
export const textCollections = [
  'articles',
  'topics',
  'events',
  'glossary',
  'claims',
  'statements',
  'pages',
] as const;

/** The kinds of data file: each a folder of the story. */
export const dataCollections = ['sources', 'numbers', 'places'] as const;

export type TextKind = (typeof textCollections)[number];
export type DataKind = (typeof dataCollections)[number];
/** Those of which pages are made; the house style is only for editors. */
export type PublishedCollection = 'site' | DataKind | TextKind;
export type Collection = PublishedCollection | 'style';

/** Every collection of which pages are made: the settings, the data files, the folders of Markdown. */
export const publishedCollections: readonly PublishedCollection[] = [
  'site',
  ...dataCollections,
  ...textCollections,
];

export function isTextKind(name: string): name is TextKind {
  return textCollections.some((kind) => kind === name);
}

export function isDataKind(name: string): name is DataKind {
  return dataCollections.some((kind) => kind === name);
}
