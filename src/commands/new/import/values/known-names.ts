import { hasWords, wordsIn } from '../../../../i18n/words.ts';
import type { Words } from '../../../../i18n/en.ts';
import { checkLanguages } from '../../../../model/localised.ts';
import { isolated } from '../../../../model/text/isolate.ts';
import type { Collection, Reading } from '../../../../story/entry.ts';
import { sameAddress } from './address.ts';
import { isFields, own, textIn } from '../understood.ts';

/** What the entries of a story are called, to find those that a file names. */
export interface KnownNames {
  readonly topic: (name: string) => string | undefined;
  readonly place: (name: string) => string | undefined;
  /** As our own table names one: `Tidal Gazette <https://gazette.example/1>`. */
  readonly source: (name: string) => string | undefined;
  /** The languages in which a file of ours may be written. */
  readonly words: readonly Words[];
}

export function knownNames({ entries }: Reading): KnownNames {
  const called = (collection: Collection, field: string) => {
    const ids = new Map<string, string>();
    for (const { collection: of, id, data } of entries) {
      if (of !== collection || !isFields(data)) continue;
      ids.set(id, id);
      const name = own(data, field);
      for (const one of isFields(name) ? Object.values(name) : [name]) {
        if (typeof one === 'string') ids.set(folded(one), id);
      }
    }
    return (name: string) => ids.get(folded(name)) ?? ids.get(name.trim());
  };
  const site = entries.find(({ collection }) => collection === 'site')?.data;
  const languages: unknown = isFields(site) ? own(site, 'languages') : undefined;
  const spoken = [...new Set<unknown>([...(Array.isArray(languages) ? languages : []), ...checkLanguages])];
  return {
    topic: called('topics', 'title'),
    place: called('places', 'name'),
    source: sourceNamed(entries),
    words: spoken.flatMap((tag) => (typeof tag === 'string' && hasWords(tag) ? [wordsIn(tag)] : [])),
  };
}

function sourceNamed(entries: Reading['entries']): KnownNames['source'] {
  const ids = new Map<string, string | undefined>();
  for (const { collection, id, data } of entries) {
    if (collection !== 'sources' || !isFields(data)) continue;
    const publisher = textIn(data, 'publisher');
    if (publisher === undefined) continue;
    const mark = marked(isolated(publisher, undefined), textIn(data, 'url'));
    // Nothing distinguishes two sources of one name without an address.
    ids.set(mark, ids.has(mark) ? undefined : id);
  }
  return (name) => {
    const [, publisher = name, url] = /^(.*) <(https?:\/\/[^<>]*)>$/.exec(name) ?? [];
    return ids.get(marked(publisher, url));
  };
}

function marked(publisher: string, url: string | undefined): string {
  return `${publisher} ${url === undefined ? '' : sameAddress(url)}`;
}

function folded(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
