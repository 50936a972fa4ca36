import { reservedIds } from '../model/links.ts';
import type { Collection, Entry } from '../reading/entry.ts';
import type { Problem } from './problem.ts';

/** What an entry's address is made of, apart from the language. */
export interface Identity {
  readonly collection: Collection;
  readonly id: string;
  readonly language?: string | undefined;
}

/**
 * Former ids whose old address already leads elsewhere: to an entry, to another entry's past, or to a page of the
 * site itself. Languages do not share addresses.
 * @param existing every entry there is, sound or not
 */
export function judgeFormerIds(
  sound: readonly { entry: Entry; data: unknown }[],
  existing: readonly Identity[],
): readonly Problem[] {
  const taken = new Set(existing.map(addressOf));
  return sound.flatMap(({ entry, data }) => {
    const { formerIds = [] } = data as { formerIds?: readonly string[] };
    return formerIds.flatMap((id, index): Problem[] => {
      const at = entry.locateText(['formerIds', index]);
      if (reservedIds[entry.collection]?.includes(id))
        return [{ slug: 'id-reserved', file: entry.file, at, subject: id }];
      const address = addressOf({ ...entry, id });
      if (taken.has(address)) return [{ slug: 'former-id-taken', file: entry.file, at, subject: id }];
      taken.add(address);
      return [];
    });
  });
}

function addressOf({ language = '', collection, id }: Identity): string {
  return `${language}/${collection}/${id}`;
}
