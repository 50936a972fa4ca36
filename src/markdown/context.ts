import { collectionsWithPages, kinds } from '../kinds/kinds.ts';
import { mentionFinder, type FindMentions } from '../model/glossary/mention-finder.ts';
import { currentStatement, wordFigure } from '../model/figures.ts';
import type { Urls } from '../model/urls.ts';
import type { Quote, Story } from '../model/story.ts';
import type { Words } from '../i18n/en.ts';

/** A figure as running text needs it. */
export interface FigureInText {
  readonly wording: string;
  readonly sources: readonly string[];
}

/** Everything a body may refer to, and how. */
export interface MarkdownContext {
  readonly sources: ReadonlySet<string>;
  /** What may be quoted, by the source that has it; sources without any are left out. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  readonly numbers: ReadonlyMap<string, FigureInText>;
  /** Addresses of the entries a body may link to, by `kind/id`: `events/lamp-lit`. */
  readonly targets: ReadonlyMap<string, string>;
  readonly findMentions: FindMentions;
  readonly urls: Urls;
  readonly words: Words;
}

/** The context of a story: the one way to build it, for the pages and for the content check. */
export function markdownContext(story: Story, urls: Urls, words: Words): MarkdownContext {
  return {
    sources: new Set(story.sources.map(({ id }) => id)),
    quotes: new Map(story.sources.flatMap(({ id, quotes }) => (quotes.length > 0 ? [[id, quotes]] : []))),
    numbers: new Map(
      story.numbers.map((figure) => {
        const statement = currentStatement(figure);
        return [
          figure.id,
          { wording: wordFigure(statement, story.language, words), sources: statement.sources },
        ];
      }),
    ),
    targets: targetsOf(story, urls),
    findMentions: mentionFinder(story.glossary, story.language),
    urls,
    words,
  };
}

/** The addresses of a story's entries that have pages, by `kind/id`. */
export function targetsOf(story: Story, urls: Urls): ReadonlyMap<string, string> {
  return new Map(
    collectionsWithPages.flatMap((collection) =>
      story[collection].map(({ id }) => [`${collection}/${id}`, kinds[collection].url(urls, id)] as const),
    ),
  );
}
