import type { Claim, Figure, Site, Topic } from '../model/story.ts';
import type { Entry } from '../story/entry.ts';
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
  const sources = new Set([
    ...told.flatMap(({ body }) => body.cited),
    ...sound.flatMap(({ data }) => sourcesInFields(data)),
  ]);
  const linked = new Set(
    told.flatMap(({ body }) =>
      body.texts.flatMap(({ links }) => links.filter(({ within }) => !within).map(({ to }) => to)),
    ),
  );
  const named = new Set(sound.flatMap(({ entry, data }) => namedInFields(entry, data)));
  const isUsed = ({ collection, id }: Entry): boolean => {
    const key = `${collection}/${id}`;
    if (collection === 'sources') return sources.has(id);
    if (collection === 'glossary') return mentions.has(id) || linked.has(key) || named.has(key);
    return collection !== 'events' || linked.has(key) || named.has(key);
  };
  return sound
    .filter(({ entry }) => !isUsed(entry))
    .map(({ entry }) => ({
      slug: slugs[entry.collection] ?? 'source-unused',
      file: entry.file,
      ...entry.locate([]),
      subject: entry.id,
    }));
}

const slugs: Readonly<Record<string, Problem['slug']>> = {
  sources: 'source-unused',
  glossary: 'term-unused',
  events: 'event-unused',
};

function sourcesInFields(data: unknown): readonly string[] {
  const { sources = [], statements = [] } = data as {
    sources?: readonly string[];
    statements?: Figure['statements'];
  };
  return [...sources, ...statements.flatMap((statement) => statement.sources)];
}

/** `kind/id` of the terms and events that fields name. */
function namedInFields({ collection }: Entry, data: unknown): readonly string[] {
  const term = (id: string) => `glossary/${id}`;
  switch (collection) {
    case 'site':
      return (data as Site).mainEvents.map((id) => `events/${id}`);
    case 'topics':
      return (data as Topic).terms.map(term);
    case 'claims': {
      const { by, disputedBy } = data as Claim;
      return [...(by ? [by] : []), ...disputedBy].map(term);
    }
    default:
      return [];
  }
}
