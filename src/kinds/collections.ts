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

/** The data files in which each key is an entry. */
export const dataCollections = ['sources', 'numbers', 'places'] as const;

export type TextKind = (typeof textCollections)[number];
export type DataKind = (typeof dataCollections)[number];
export type Collection = 'site' | DataKind | TextKind;

/** Every collection: the settings, the data files, the folders of Markdown. */
export const collections: readonly Collection[] = ['site', ...dataCollections, ...textCollections];

export function isTextKind(name: string): name is TextKind {
  return textCollections.some((kind) => kind === name);
}

export function isDataKind(name: string): name is DataKind {
  return dataCollections.some((kind) => kind === name);
}
