import type { DefinedTerm, DefinedTermSet } from 'schema-dts';
import { asHeading } from '../../model/glossary/mention-finder.ts';
import type { Term } from '../../model/story.ts';
import { addressIn, type Publication } from './publication.ts';

/** One term of the glossary. */
export function termData(term: Term, publication: Publication): DefinedTerm {
  const { urls } = publication;
  const others = [...(term.name ? [term.name] : []), ...term.aliases];
  return {
    '@type': 'DefinedTerm',
    name: asHeading(term.term),
    ...(others.length > 0 && { alternateName: others }),
    description: term.short,
    url: addressIn(publication, urls.term(term.id)),
    inDefinedTermSet: addressIn(publication, urls.glossary()),
  };
}

/** The glossary: its terms by name and address; their definitions are on their own pages. */
export function glossaryData(
  title: string,
  terms: readonly Term[],
  publication: Publication,
): DefinedTermSet {
  const { urls, language } = publication;
  return {
    '@type': 'DefinedTermSet',
    name: title,
    inLanguage: language,
    url: addressIn(publication, urls.glossary()),
    hasDefinedTerm: terms.map(({ id, term }) => ({
      '@type': 'DefinedTerm' as const,
      name: asHeading(term),
      url: addressIn(publication, urls.term(id)),
    })),
  };
}
