import type { Reading } from '../../../story/entry.ts';
import type { InEach } from '../../../model/localised.ts';
import { doiIn, sameAddress } from './values/address.ts';
import { isFields, textIn, type Fields, type Understood } from './understood.ts';

/** Where something is already, and by what it is recognised. */
export interface Known {
  readonly file: string;
  readonly by: InEach;
}

/** What marks an entry as the one it is; each mark belongs to one entry. */
export type Marks = Map<string, Known>;

const reasons = {
  address: { en: 'the same address', fr: 'même adresse' },
  doi: { en: 'the same DOI', fr: 'même DOI' },
  source: { en: 'the same title, publisher and date', fr: 'mêmes titre, éditeur et date' },
  idOfSource: { en: 'the same id and publisher', fr: 'mêmes identifiant et éditeur' },
  idOfEvent: { en: 'the same id and date', fr: 'mêmes identifiant et date' },
  event: { en: 'the same title and date', fr: 'mêmes titre et date' },
} satisfies Record<string, InEach>;

/** The marks of all sources or events of a story. */
export function marksIn({ entries }: Reading, collection: 'sources' | 'events'): Marks {
  const marks: Marks = new Map();
  for (const entry of entries) {
    if (entry.collection === collection && isFields(entry.data))
      remember(marks, entry.data, entry.file, entry);
  }
  return marks;
}

/** Where an item is already; undefined where it is new. */
export function knownAs(marks: Marks, item: Understood): Known | undefined {
  return marksOf(item.values, item)
    .map(([mark]) => marks.get(mark))
    .find((known) => known !== undefined);
}

/** What an entry is called besides its fields. */
type Named = Pick<Understood, 'id' | 'digitalId'>;

/** Adds the marks of an entry. */
export function remember(marks: Marks, values: Fields, file: string, named: Named): void {
  for (const [mark, by] of marksOf(values, named)) if (!marks.has(mark)) marks.set(mark, { file, by });
}

function marksOf(values: Fields, { id, digitalId }: Named): readonly (readonly [string, InEach])[] {
  const url = textIn(values, 'url');
  const doi = digitalId ?? doiIn(url);
  const [title, publisher, published, date] = ['title', 'publisher', 'published', 'date'].map((name) =>
    textIn(values, name),
  );
  return [
    ...(url ? [[`address ${sameAddress(url)}`, reasons.address] as const] : []),
    ...(doi ? [[`doi ${doi}`, reasons.doi] as const] : []),
    ...(id && publisher ? [[`id ${id}|${folded(publisher)}`, reasons.idOfSource] as const] : []),
    ...(id && date ? [[`id ${id}|${date}`, reasons.idOfEvent] as const] : []),
    ...(title && publisher && published
      ? [[`source ${[title, publisher, published].map(folded).join('|')}`, reasons.source] as const]
      : []),
    ...(title && date ? [[`event ${folded(title)}|${date}`, reasons.event] as const] : []),
  ];
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
