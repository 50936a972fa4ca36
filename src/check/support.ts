import type { Status } from '../model/fields.ts';
import type { Claim, Figure, Source } from '../model/story.ts';
import type { Entry } from '../story/entry.ts';
import type { Span } from '../story/positions.ts';
import type { DataPath } from '../story/yaml.ts';
import { openingOf } from './bodies.ts';
import type { Problem } from './problem.ts';

type Sources = ReadonlyMap<string, Source>;

/** Whether what is said rests on enough: on a source that may stand alone, and on what its status promises. */
export function judgeSupport(
  entry: Entry,
  data: unknown,
  cited: readonly string[],
  sources: Sources,
): readonly Problem[] {
  const weak = (ids: readonly string[], span: () => Span) => judgeTier(entry, ids, sources, span);
  switch (entry.collection) {
    case 'claims':
      return judgeStatement(entry, ['status'], (data as Claim).status, cited, sources, openingOf(entry));
    case 'events':
    case 'topics':
    case 'articles':
      return weak(cited, () => openingOf(entry));
    case 'glossary':
      return weak((data as { sources: readonly string[] }).sources, () => entry.locate(['sources']));
    case 'numbers':
      return (data as Figure).statements.flatMap(({ sources: ids, status }, index) => {
        const path = ['statements', index];
        const span = entry.locate([...path, 'sources']);
        return judgeStatement(entry, [...path, 'status'], status, ids, sources, span);
      });
    default:
      return [];
  }
}

/** A statement with a status: the status, too, must be earned. */
function judgeStatement(
  entry: Entry,
  statusPath: DataPath,
  status: Status,
  cited: readonly string[],
  sources: Sources,
  span: Span,
): readonly Problem[] {
  const weak = judgeTier(entry, cited, sources, () => span);
  if (weak.length > 0 || status !== 'established') return weak;
  return judgeEstablished(entry, cited, sources, entry.locateText(statusPath));
}

/** Where several sources stand together, one of them must be better than tier 3. */
function judgeTier(
  { file }: Entry,
  ids: readonly string[],
  sources: Sources,
  span: () => Span,
): readonly Problem[] {
  const alone = ids.length > 0 && ids.every((id) => sources.get(id)?.tier === 3);
  return alone ? [{ slug: 'source-alone', file, ...span(), subject: ids[0] ?? '' }] : [];
}

/** What is established is said by several, and not by parties alone. */
function judgeEstablished(
  { file }: Entry,
  cited: readonly string[],
  sources: Sources,
  span: Span,
): readonly Problem[] {
  const ids = [...new Set(cited)];
  const parties = ids.every((id) => sources.get(id)?.kind === 'claim-by-party');
  if (ids.length > 0 && parties) return [{ slug: 'claim-as-fact', file, ...span, subject: ids.join(', ') }];
  return ids.length === 1 ? [{ slug: 'established-alone', file, ...span, subject: ids.join() }] : [];
}
