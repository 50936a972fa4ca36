import { textCollections, type PublishedCollection } from '../kinds/collections.ts';
import { compareLines, type LineChange } from './compare-lines.ts';
import type { SeenEntry } from './seen-story.ts';
import type { SeenLine } from './seen-lines.ts';
import { countedWords, similarity } from './similarity.ts';

/** What becomes of an entry. */
export interface EntryChange {
  /** `kind/id` as it is now; as it was, where it is removed. */
  readonly key: string;
  readonly kind: PublishedCollection;
  readonly title: string;
  readonly address: string;
  readonly change: 'new' | 'changed' | 'removed' | 'renamed';
  /** The id it had before, where it is renamed. */
  readonly formerId?: string;
  readonly lines: readonly LineChange[];
}

/** How alike two entries are that are one under another id, although nobody says so. */
const renamed = 0.8;

type Seen = ReadonlyMap<string, SeenEntry>;

/** The order in which kinds are listed: texts, then what they rest on, then the settings. */
const order: readonly PublishedCollection[] = [...textCollections, 'numbers', 'sources', 'places', 'site'];

/**
 * Which entry of a story was which before: the same id; an id among its former ones; or, where nobody says so, nearly
 * the same words. Pure.
 * @returns the key before, by the key now
 */
export function matchEntries(before: Seen, after: Seen): ReadonlyMap<string, string> {
  const match = new Map<string, string>();
  const free = new Set(before.keys());
  const take = (now: string, old: string) => {
    match.set(now, old);
    free.delete(old);
  };
  for (const key of after.keys()) if (before.has(key)) take(key, key);
  for (const [key, { kind, formerIds }] of after) {
    const former = formerIds.map((id) => `${kind}/${id}`).find((old) => free.has(old));
    if (!match.has(key) && former !== undefined) take(key, former);
  }
  for (const [key, entry] of after) {
    if (match.has(key)) continue;
    const words = wordsOf(entry.lines);
    const likely = [...free]
      .filter((old) => before.get(old)?.kind === entry.kind)
      .map((old) => ({ old, like: similarity(wordsOf(before.get(old)?.lines ?? []), words) }))
      .sort((a, b) => b.like - a.like)[0];
    if (likely && likely.like >= renamed) take(key, likely.old);
  }
  return match;
}

function wordsOf(lines: readonly SeenLine[]): ReadonlyMap<string, number> {
  return countedWords(lines.map(({ words }) => words).join('\n'));
}

/** What has changed between two versions of a story in one language, in order of kind and key. Pure. */
export function compareEntries(
  before: Seen,
  after: Seen,
  match: ReadonlyMap<string, string>,
): readonly EntryChange[] {
  const now = new Map([...match].map(([key, old]) => [old, key]));
  /** An entry under its id of now: that it was renamed is no change to what leads there. */
  const asNow = (ref: string) => {
    const [key = '', ...place] = ref.split('#');
    return [after.has(key) ? key : (now.get(key) ?? key), ...place].join('#');
  };
  const changes: EntryChange[] = [];
  for (const [key, { kind, id, title, address, lines }] of after) {
    const oldKey = match.get(key);
    const old = oldKey === undefined ? undefined : before.get(oldKey);
    const renamedIn = (all: readonly SeenLine[]) =>
      all.map((line) => ({ ...line, refs: line.refs.map(asNow) }));
    const changed = compareLines(renamedIn(old?.lines ?? []), renamedIn(lines));
    const isRenamed = old !== undefined && old.id !== id;
    if (changed.length === 0 && !isRenamed) continue;
    changes.push({
      key,
      kind,
      title,
      address,
      change: !old ? 'new' : isRenamed ? 'renamed' : 'changed',
      ...(isRenamed && { formerId: old.id }),
      lines: changed,
    });
  }
  const kept = new Set(match.values());
  for (const [key, { kind, title, address, lines }] of before) {
    if (kept.has(key)) continue;
    changes.push({ key, kind, title, address, change: 'removed', lines: compareLines(lines, []) });
  }
  const rank = ({ kind }: EntryChange) => order.indexOf(kind);
  return changes.sort((a, b) => rank(a) - rank(b) || (a.key < b.key ? -1 : 1));
}
