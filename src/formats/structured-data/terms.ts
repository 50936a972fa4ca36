import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { asHeading } from '../../model/glossary/mention-finder.ts';
import type { PageFacts, Publication } from '../../model/page-facts.ts';
import type { Term } from '../../model/story.ts';
import { addressIn } from './publication.ts';

/** One term of the glossary. */
export function termData(facts: PageFacts, term: Term, publication: Publication): DefinedTerm {
  const others = [...(term.name ? [term.name] : []), ...term.aliases];
  return {
    '@type': 'DefinedTerm',
    name: facts.title,
    ...(others.length > 0 && { alternateName: others }),
    description: facts.description,
    url: facts.address ?? facts.path,
    inDefinedTermSet: addressIn(publication, publication.urls.glossary()),
  };
}

/** The glossary: its terms by name and address; their definitions are on their own pages. */
export function glossaryData(
  { title, address, path }: PageFacts,
  terms: readonly Term[],
  publication: Publication,
): DefinedTermSet {
  const { urls, language } = publication;
  return {
    '@type': 'DefinedTermSet',
    name: title,
    inLanguage: language,
    url: address ?? path,
    hasDefinedTerm: terms.map(({ id, term }) => ({
      '@type': 'DefinedTerm' as const,
      name: asHeading(term),
      url: addressIn(publication, urls.term(id)),
    })),
  };
}
