import type { Source } from '../model/story.ts';
import type { Use } from '../model/uses.ts';
import type { Edition } from './edition.ts';
import { usesIn } from './uses.ts';

/** Every source by publisher, with the entries that cite it. */
export function sourcesPage(edition: Edition): readonly { source: Source; citedIn: readonly Use[] }[] {
  const { sources } = usesIn(edition);
  return [...edition.story.sources]
    .sort(
      (a, b) => a.publisher.localeCompare(b.publisher, edition.words.locale.code) || (a.id < b.id ? -1 : 1),
    )
    .map((source) => ({ source, citedIn: sources.get(source.id) ?? [] }));
}
