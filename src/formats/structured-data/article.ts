import type { BackgroundNewsArticle, Thing } from 'schema-dts';
import type { PageFacts, Publication } from '../../model/page-facts.ts';
import { breadcrumb } from './breadcrumb.ts';
import { addressIn, publisher, webSite } from './publication.ts';

/**
 * An explainer. It cites by address, and a source without one is in the page's own list only; the rules it is written
 * by are named on it too, since a site may have rules before it names a publisher. Its own address is in the page's
 * canonical link, once.
 */
export function articleData(facts: PageFacts, publication: Publication): BackgroundNewsArticle {
  const { author, published, updated, topic, sources = [], corrections = [] } = facts;
  const { site, urls } = publication;
  return {
    '@type': 'BackgroundNewsArticle',
    headline: facts.title,
    description: facts.description,
    inLanguage: facts.language,
    ...(published && { datePublished: published }),
    ...(updated && { dateModified: updated }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(topic && { about: { '@type': 'Thing', name: topic.title } }),
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

/** What an explainer's page holds: the explainer, and the way to it through its topic. */
export function articlePageData(facts: PageFacts, publication: Publication): readonly Thing[] {
  const { topic } = facts;
  const between = topic ? [{ name: topic.title, path: publication.urls.topic(topic.id) }] : [];
  return [articleData(facts, publication), breadcrumb(between, facts, publication)];
}
