import type { Figure, Source } from '../model/story.ts';
import type { Entry } from '../reading/entry.ts';
import type { Problem } from './problem.ts';

/** Where several sources stand together, one of them must be better than tier 3. */
export function judgeTiers(
  entry: Entry,
  data: unknown,
  cited: readonly string[],
  sources: ReadonlyMap<string, Source>,
): readonly Problem[] {
  const weakAlone = (ids: readonly string[]) =>
    ids.length > 0 && ids.every((id) => sources.get(id)?.tier === 3);
  const at = { line: entry.bodyLine, column: 1 };
  switch (entry.collection) {
    case 'events':
    case 'claims':
    case 'topics':
    case 'articles':
      return weakAlone(cited) ? [alone(entry, cited, at)] : [];
    case 'glossary': {
      const ids = (data as { sources: readonly string[] }).sources;
      return weakAlone(ids) ? [alone(entry, ids, entry.locate(['sources']))] : [];
    }
    case 'numbers':
      return (data as Figure).statements.flatMap((statement, index) =>
        weakAlone(statement.sources)
          ? [alone(entry, statement.sources, entry.locate(['statements', index, 'sources']))]
          : [],
      );
    default:
      return [];
  }
}

function alone(entry: Entry, ids: readonly string[], at: Problem['at']): Problem {
  return { slug: 'source-alone', file: entry.file, at, subject: ids[0] ?? '' };
}
