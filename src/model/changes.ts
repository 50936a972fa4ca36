import type { Words } from '../i18n/en.ts';
import type { Article } from './story.ts';
import { compareIds, compareText } from './text/compare.ts';

/** One line of the publication's history. */
export interface Change {
  readonly article: Article;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly kind: 'published' | Article['changes'][number]['kind'];
  /** What changed; undefined: the article was published. */
  readonly note: string | undefined;
  /** The language of the note, where that is not the page's. */
  readonly lang: string | undefined;
  /**
   * Names the line for good, within its article: `2026-12-03` and its number among that day's lines in the file, or
   * `published`. New lines of a day are written below the others.
   */
  readonly key: string;
}

/** An article's own history, newest first. */
export function changesOf(article: Article): readonly Change[] {
  const days = new Map<string, number>();
  const lines = article.changes.map(({ date, kind, note, lang = article.lang }): Change => {
    const number = (days.get(date) ?? 0) + 1;
    days.set(date, number);
    return { article, date, kind, note, lang, key: `${date}-${String(number)}` };
  });
  const published: Change = {
    article,
    date: article.published,
    kind: 'published',
    note: undefined,
    lang: undefined,
    key: 'published',
  };
  return newestFirst([published, ...lines]);
}

/** The history of several articles as one, newest first; on one day by article. */
export function allChanges(articles: readonly Article[]): readonly Change[] {
  const ordered = [...articles].sort((a, b) => compareIds(b, a));
  return newestFirst(ordered.flatMap((article) => [...changesOf(article)].reverse()));
}

/** Changes by day, in the order in which they come. */
export function byDay(
  changes: readonly Change[],
): readonly { readonly date: string; readonly changes: readonly Change[] }[] {
  return [...Map.groupBy(changes, ({ date }) => date)].map(([date, group]) => ({ date, changes: group }));
}

/** Of one day, what is later in the list comes first. */
function newestFirst(changes: readonly Change[]): readonly Change[] {
  return [...changes].reverse().sort((a, b) => compareText(b.date, a.date));
}

/** What the interface calls each kind of change. */
export function changeNames({ article, updates }: Words): Readonly<Record<Change['kind'], string>> {
  return { published: updates.published, update: article.update, correction: article.correction };
}
