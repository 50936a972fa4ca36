import type { NewsMediaOrganization, WebSite } from 'schema-dts';
import { absoluteOn, type Urls } from '../../model/urls.ts';
import { inLanguage, type Site } from '../../model/story.ts';

/** What every builder of structured data (https://schema.org) must know of the publication. */
export interface Publication {
  readonly site: Site;
  readonly language: string;
  readonly urls: Urls;
  /** Where the site is published; without it, addresses are paths, which a reader resolves against the page. */
  readonly origin: URL | undefined;
}

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
export function wholeSite(publication: Publication): WebSite {
  const { site, language } = publication;
  return {
    ...webSite(publication),
    headline: inLanguage(site.title, language),
    description: inLanguage(site.description, language),
    inLanguage: language,
    license: site.licence.url,
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
