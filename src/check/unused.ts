import type { Collection } from '../kinds/collections.ts';
import { referencesIn } from '../kinds/fields.ts';
import { kinds } from '../kinds/kinds.ts';
import type { Judged, Told } from './judge.ts';
import type { Problem } from './problem.ts';

/**
 * Sources that nobody cites, terms that nobody mentions, events that nobody leads to. Every event stands in the timeline:
 * one is unused when no text links to it and site.yml does not name it.
 */
export function judgeUnused(
  sound: readonly Judged[],
  told: readonly Told[],
  mentions: ReadonlySet<string>,
): readonly Problem[] {
  const used = new Set([
    ...told.flatMap(({ body }) => body.cited.map((id) => `sources/${id}`)),
    ...sound.flatMap(({ entry, data }) =>
      referencesIn(kinds[entry.collection].schema, data).map(({ to, id }) => `${to}/${id}`),
    ),
    ...told.flatMap(({ body }) =>
      body.texts.flatMap(({ links }) => links.filter(({ within }) => !within).map(({ to }) => to)),
    ),
    ...[...mentions].map((id) => `glossary/${id}`),
  ]);
  return sound.flatMap(({ entry }): readonly Problem[] => {
    const slug = slugs[entry.collection];
    if (!slug || used.has(`${entry.collection}/${entry.id}`)) return [];
    return [{ slug, file: entry.file, ...entry.locate([]), subject: entry.id }];
  });
}

const slugs: Readonly<Partial<Record<Collection, Problem['slug']>>> = {
  sources: 'source-unused',
  glossary: 'term-unused',
  events: 'event-unused',
};
