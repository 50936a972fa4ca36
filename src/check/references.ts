import { type Story } from '../model/story.ts';
import type { Collection, Entry } from '../story/entry.ts';
import type { DataPath } from '../story/yaml.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

interface Reference {
  readonly to: Collection;
  readonly id: string;
  readonly path: DataPath;
}

/** Every id there is, by collection. */
export type Ids = ReadonlyMap<Collection, ReadonlySet<string>>;

export interface Identity {
  readonly collection: Collection;
  readonly id: string;
  readonly language: string | undefined;
}

export function idsByCollection(entries: readonly Identity[]): Ids {
  const ids = new Map<Collection, Set<string>>();
  for (const { collection, id } of entries) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  return ids;
}

/** References that lead nowhere. */
export function judgeReferences(entry: Entry, data: unknown, ids: Ids): readonly Problem[] {
  return referencesOf(entry.collection, data)
    .filter(({ to, id }) => !ids.get(to)?.has(id))
    .map(({ to, id, path }): Problem => {
      const meant = nearest(id, ids.get(to) ?? []);
      return {
        slug: 'reference-unknown',
        file: entry.file,
        ...entry.locateText(path),
        subject: id,
        ...(meant && { nearest: meant }),
      };
    });
}

function referencesOf(collection: Collection, data: unknown): readonly Reference[] {
  const one = (to: Collection, field: string, id: string | undefined): Reference[] =>
    id === undefined ? [] : [{ to, id, path: [field] }];
  const many = (to: Collection, field: string, ids: readonly string[]): Reference[] =>
    ids.map((id, index) => ({ to, id, path: [field, index] }));
  switch (collection) {
    case 'site': {
      const site = data as Story['site'];
      return [
        ...one('pages', 'principles', site.principles),
        ...one('pages', 'correctionsPolicy', site.correctionsPolicy),
        ...many('articles', 'startHere', site.startHere),
        ...many('events', 'mainEvents', site.mainEvents),
        ...many('numbers', 'mainNumbers', site.mainNumbers),
      ];
    }
    case 'articles':
      return one('topics', 'topic', (data as Story['articles'][number]).topic);
    case 'topics': {
      const topic = data as Story['topics'][number];
      return [...many('numbers', 'numbers', topic.numbers), ...many('glossary', 'terms', topic.terms)];
    }
    case 'events': {
      const event = data as Story['events'][number];
      return [...many('topics', 'topics', event.topics), ...many('places', 'places', event.places)];
    }
    case 'glossary':
      return many('sources', 'sources', (data as Story['glossary'][number]).sources);
    case 'claims': {
      const claim = data as Story['claims'][number];
      return [
        ...one('topics', 'topic', claim.topic),
        ...one('glossary', 'by', claim.by),
        ...many('glossary', 'disputedBy', claim.disputedBy),
      ];
    }
    case 'places':
      return many('sources', 'sources', (data as Story['places'][number]).sources);
    case 'numbers':
      return (data as Story['numbers'][number]).statements.flatMap(({ sources }, index) =>
        sources.map((id, at) => ({ to: 'sources' as const, id, path: ['statements', index, 'sources', at] })),
      );
    default:
      return [];
  }
}
