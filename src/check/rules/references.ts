import type { Collection } from '../../kinds/collections.ts';
import { referencesIn } from '../../kinds/fields.ts';
import { kinds } from '../../kinds/kinds.ts';
import { nearest } from '../nearest.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'reference-unknown': error({
    en: [
      'There is no entry "{subject}".',
      'Without it there would be a gap in the page.',
      'Correct the id, or write the entry.',
    ],
    fr: [
      'Rien ne porte l’identifiant «\u202F{subject}\u202F».',
      'Il resterait un vide sur la page.',
      'Corrigez l’identifiant, ou écrivez ce qui manque.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

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
export function checkReferences({ collection, entry, data }: ValidOriginal, ids: Ids): readonly Problem[] {
  return referencesIn(kinds[collection].schema, data)
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
