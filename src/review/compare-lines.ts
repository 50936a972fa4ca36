import { diffArrays, diffWordsWithSpace } from 'diff';
import { countedWords, similarity } from './similarity.ts';
import type { Part } from './passages.ts';
import type { SeenLine } from './seen-lines.ts';

/** A stretch of words, and whether only one of two versions has it. */
export interface WordPart {
  readonly text: string;
  readonly change?: 'new' | 'removed';
}

/** What becomes of one line. */
export interface LineChange {
  /** The name of the field; `body` for the text. */
  readonly field: string;
  readonly part?: Part;
  readonly change: 'new' | 'removed' | 'changed' | 'moved';
  /** Its words before and after; undefined where there was or is no such line. */
  readonly before?: string;
  readonly after?: string;
  /** Both versions as one, for a line that has changed. */
  readonly words: readonly WordPart[];
  /** What it cites or leads to now, and did before. */
  readonly newRefs: readonly string[];
  readonly goneRefs: readonly string[];
  /** It cites or leads to the same in another order. */
  readonly reordered?: true;
}

/** How alike two passages must be to be one that has changed. */
const alike = 0.4;

/** More pairs than this are not weighed: the lines are paired as they come. */
const mostPairs = 10_000;

/** With more words added and removed than this they are not marked one by one: a passage is shown before and after. */
const mostEdits = 2000;

/**
 * What has changed between the lines of an entry, field by field in the order of the new version; within a field, lines
 * keep their order. Pure.
 */
export function compareLines(before: readonly SeenLine[], after: readonly SeenLine[]): readonly LineChange[] {
  const [old, now] = [before, after].map((lines) => Map.groupBy(lines, ({ field }) => field));
  const fields = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  return withMoves(
    [...fields].flatMap((field) => compareField(old?.get(field) ?? [], now?.get(field) ?? [])),
  );
}

function compareField(before: readonly SeenLine[], after: readonly SeenLine[]): readonly LineChange[] {
  const runs = diffArrays([...before], [...after], { comparator: isSame });
  const changes: LineChange[] = [];
  let gone: readonly SeenLine[] = [];
  let come: readonly SeenLine[] = [];
  const settle = () => {
    changes.push(...pairsOf(gone, come).flatMap(changeOf));
    [gone, come] = [[], []];
  };
  for (const { value, added, removed } of runs) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else settle();
  }
  settle();
  return changes;
}

function isSame(a: SeenLine, b: SeenLine): boolean {
  return a.part === b.part && a.words === b.words && a.refs.join('\n') === b.refs.join('\n');
}

type Pair = readonly [before: SeenLine | undefined, after: SeenLine | undefined];

/** Which lines that went and lines that came are one, so that as much as possible has stayed; in the order of both. */
function pairsOf(gone: readonly SeenLine[], come: readonly SeenLine[]): readonly Pair[] {
  const [single, other] = [gone[0], come[0]];
  // A field of one line has changed, however little is left of it.
  if (single && other && gone.length === 1 && come.length === 1 && single.field !== 'body')
    return [[single, other]];
  if (gone.length * come.length > mostPairs) {
    const longer = gone.length > come.length ? gone : come;
    return longer.map((_, index) => [gone[index], come[index]] as const);
  }
  const oldCounts = gone.map(({ words }) => countedWords(words));
  const newCounts = come.map(({ words }) => countedWords(words));
  const likeness = oldCounts.map((old) => newCounts.map((now) => similarity(old, now)));
  // best[i][j]: the greatest sum of likeness of what comes from i and j on.
  const best = gone.map(() => come.map(() => 0));
  const bestFrom = (i: number, j: number) => best[i]?.[j] ?? 0;
  const pairedFrom = (i: number, j: number) => {
    const like = likeness[i]?.[j] ?? 0;
    return like < alike ? -1 : like + bestFrom(i + 1, j + 1);
  };
  for (let i = gone.length - 1; i >= 0; i--) {
    for (let j = come.length - 1; j >= 0; j--) {
      const row = best[i];
      if (row) row[j] = Math.max(pairedFrom(i, j), bestFrom(i + 1, j), bestFrom(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < gone.length || j < come.length) {
    const most = bestFrom(i, j);
    if (i < gone.length && j < come.length && most > 0 && pairedFrom(i, j) === most)
      pairs.push([gone[i++], come[j++]]);
    else if (i < gone.length && (j >= come.length || bestFrom(i + 1, j) === most))
      pairs.push([gone[i++], undefined]);
    else pairs.push([undefined, come[j++]]);
  }
  return pairs;
}

function changeOf([before, after]: Pair): readonly LineChange[] {
  const line = after ?? before;
  if (!line) return [];
  const { field, part } = line;
  const [oldRefs, newRefs] = [new Set(before?.refs), new Set(after?.refs)];
  const [gone, come] = [oldRefs.difference(newRefs), newRefs.difference(oldRefs)];
  const reordered = before && after && gone.size + come.size === 0 && !sameOrder(before.refs, after.refs);
  return [
    {
      field,
      ...(part && { part }),
      change: !before ? 'new' : !after ? 'removed' : 'changed',
      ...(before && { before: before.words }),
      ...(after && { after: after.words }),
      words: wordsOf(before?.words, after?.words),
      newRefs: [...come],
      goneRefs: [...gone],
      ...(reordered && { reordered }),
    },
  ];
}

function sameOrder(a: readonly string[], b: readonly string[]): boolean {
  return a.join('\n') === b.join('\n');
}

/** Two versions of a line as one. */
function wordsOf(before: string | undefined, after: string | undefined): readonly WordPart[] {
  if (before === undefined) return [{ text: after ?? '', change: 'new' }];
  if (after === undefined) return [{ text: before, change: 'removed' }];
  const parts = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (!parts) {
    return [
      { text: before, change: 'removed' },
      { text: after, change: 'new' },
    ];
  }
  return joined(
    parts.map(({ value, added, removed }) => ({
      text: value,
      ...(added ? { change: 'new' as const } : removed && { change: 'removed' as const }),
    })),
  );
}

/** Words that change one after the other as one stretch: spaces between them have not stayed in any way that counts. */
function joined(parts: readonly WordPart[]): readonly WordPart[] {
  const found: WordPart[] = [];
  let [gone, come] = ['', ''];
  const settle = () => {
    if (gone !== '') found.push({ text: gone, change: 'removed' });
    if (come !== '') found.push({ text: come, change: 'new' });
    [gone, come] = ['', ''];
  };
  parts.forEach(({ text, change }, index) => {
    const isBetween = text.trim() === '' && gone + come !== '' && parts[index + 1]?.change !== undefined;
    if (change !== 'new' && (change || isBetween)) gone += text;
    if (change !== 'removed' && (change || isBetween)) come += text;
    if (change || isBetween) return;
    settle();
    found.push({ text });
  });
  settle();
  return found;
}

/** A passage that goes in one place and comes in another of the same text has moved. */
function withMoves(changes: readonly LineChange[]): readonly LineChange[] {
  const gone = changes.filter(({ change, before }) => change === 'removed' && before !== '');
  const moved = new Set<LineChange>();
  const found = changes.map((line): LineChange => {
    if (line.change !== 'new' || line.field !== 'body') return line;
    const from = gone.find((one) => one.field === 'body' && one.before === line.after && !moved.has(one));
    if (!from || line.after === undefined) return line;
    moved.add(from);
    const [oldRefs, newRefs] = [new Set(from.goneRefs), new Set(line.newRefs)];
    return {
      ...line,
      change: 'moved',
      before: line.after,
      words: [{ text: line.after }],
      newRefs: [...newRefs.difference(oldRefs)],
      goneRefs: [...oldRefs.difference(newRefs)],
    };
  });
  return found.filter((_, index) => !moved.has(changes[index] as LineChange));
}
