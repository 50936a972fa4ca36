import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import type { PageFacts, Publication } from '../../model/page-facts.ts';
import { inLanguage } from '../../model/story.ts';
import { absoluteOn } from '../../model/urls.ts';

/** A path of the site as structured data names it. */
export function addressIn({ origin }: Publication, path: string): string {
  return absoluteOn(origin)(path);
}

/** The site that a page is part of. */
export function webSite(publication: Publication) {
  const { site, language, urls } = publication;
  return {
    '@type': 'WebSite',
    name: inLanguage(site.name, language),
    url: addressIn(publication, urls.home()),
  } satisfies WebSite;
}

/** The front page: the site in full. */
export function wholeSite({ title, description, language }: PageFacts, publication: Publication): WebSite {
  return {
    ...webSite(publication),
    headline: title,
    description,
    inLanguage: language,
    ...(publication.site.licence.url && { license: publication.site.licence.url }),
    ...publisher(publication),
  };
}

/** Who answers for the site, and by which rules; nothing where nobody is named. */
export function publisher(publication: Publication): { publisher?: NewsMediaOrganization } {
  const { site, urls } = publication;
  if (!site.publisher) return {};
  const page = (id: string) => addressIn(publication, urls.page(id));
  return {
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: site.publisher,
      ...(site.principles && { publishingPrinciples: page(site.principles) }),
      ...(site.correctionsPolicy && { correctionsPolicy: page(site.correctionsPolicy) }),
    },
  };
}
