import type { BackgroundNewsArticle, Thing } from 'schema-dts';
import type { Article, Source, Topic } from '../../model/story.ts';
import { breadcrumb } from './breadcrumb.ts';
import { addressIn, publisher, webSite, type Publication } from './publication.ts';

/**
 * An explainer. It cites by address, and a source without one is in the page's own list only; the rules it is written
 * by stand on it too, since a site may have rules before it names a publisher. Its own address stands in the page's
 * canonical link, once.
 */
export function articleData(
  article: Article,
  topic: Topic,
  sources: readonly Source[],
  publication: Publication,
): BackgroundNewsArticle {
  const { site, urls } = publication;
  const corrections = article.changes.filter(({ kind }) => kind === 'correction');
  return {
    '@type': 'BackgroundNewsArticle',
    headline: article.title,
    description: article.summary,
    inLanguage: article.language,
    datePublished: article.published,
    dateModified: article.updated,
    about: { '@type': 'Thing', name: topic.title },
    citation: sources.flatMap(({ url }) => url ?? []),
    isPartOf: webSite(publication),
    ...(site.principles && { publishingPrinciples: addressIn(publication, urls.page(site.principles)) }),
    ...publisher(publication),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ date, note }) => ({
        '@type': 'CorrectionComment' as const,
        datePublished: date,
        text: note,
      })),
    }),
  };
}

/** What an explainer's page holds: the explainer, and the way to it through its theme. */
export function articlePageData(
  article: Article,
  topic: Topic,
  sources: readonly { readonly source: Source }[],
  publication: Publication,
): readonly Thing[] {
  const { urls } = publication;
  const between = [{ name: topic.title, path: urls.topic(topic.id) }];
  const cited = sources.map(({ source }) => source);
  return [articleData(article, topic, cited, publication), breadcrumb(between, article.title, publication)];
}
