import type { BackgroundNewsArticle } from 'schema-dts';
import type { Article, Source, Topic } from '../story.ts';
import { addressIn, publisher, webSite, type Publication } from './publication.ts';

/**
 * An explainer. It cites by address, and a source without one is in the page's own list only; the rules it is written
 * by stand on it too, since a site may have rules before it names a publisher.
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
    url: addressIn(publication, urls.article(article.id)),
    datePublished: article.published,
    dateModified: article.updated,
    about: { '@type': 'Thing', name: topic.title, url: addressIn(publication, urls.topic(topic.id)) },
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
