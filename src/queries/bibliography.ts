import { citePage, citeSource, type CitedPage, type CslItem } from '../formats/bibliography/csl.ts';
import { asOfLine } from '../model/dates/date-words.ts';
import { asHeading } from '../model/glossary/mention-finder.ts';
import type { Article, StoryEvent, Term } from '../model/story.ts';
import type { Edition } from './make-edition.ts';
import { knownUntil } from './events.ts';

/** Every source, in order of id. */
export function sourcesBibliography({ story }: Edition): readonly CslItem[] {
  return story.sources.map(citeSource);
}

/** An explainer as one entry. */
export function articleBibliography(edition: Edition, article: Article, origin: URL | undefined) {
  return pageBibliography(edition, article, edition.urls.article(article.id), article.asOf, origin);
}

/** An event's page as one entry. It has no day of its last change. */
export function eventBibliography(edition: Edition, event: StoryEvent, origin: URL | undefined) {
  const asOf = knownUntil(event, edition.story.site);
  return pageBibliography(edition, event, edition.urls.event(event.id), asOf, origin);
}

/** A term's page as one entry. It has no day of its last change. */
export function termBibliography(edition: Edition, term: Term, origin: URL | undefined) {
  const cited = { id: term.id, title: asHeading(term.term), language: term.language };
  return pageBibliography(edition, cited, edition.urls.term(term.id), edition.story.site.asOf, origin);
}

function pageBibliography(
  { story, words }: Edition,
  page: CitedPage,
  path: string,
  asOf: string,
  origin: URL | undefined,
): readonly CslItem[] {
  const address = origin && new URL(path, origin).href;
  const note = asOfLine(asOf, words);
  return [citePage(page, story.site, address, note)];
}
