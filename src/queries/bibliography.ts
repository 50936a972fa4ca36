import { fill } from '../i18n/words.ts';
import { citeArticle, citeSource, type CslItem } from '../model/bibliography/csl.ts';
import { formatDate } from '../model/date-words.ts';
import { parseDate } from '../model/dates.ts';
import type { Article } from '../model/story.ts';
import type { Edition } from './edition.ts';

/** Every source, in order of id. */
export function sourcesBibliography({ story }: Edition): readonly CslItem[] {
  return story.sources.map(citeSource);
}

/** An explainer as one entry. */
export function articleBibliography(
  { story, urls, words }: Edition,
  article: Article,
  origin: URL | undefined,
): readonly CslItem[] {
  const address = origin && new URL(urls.article(article.id), origin).href;
  const note = fill(words.article.asOf, { date: formatDate(parseDate(article.asOf), words) });
  return [citeArticle(article, story.site, address, note)];
}
