import { withoutArticle } from './inflection.ts';
import { asHeading } from './mention-finder.ts';

/** A term as far as its names go. */
interface Named {
  /** The form used in running text. */
  readonly term: string;
  /** The full name, when that is a short form. */
  readonly name?: string | undefined;
  readonly sortAs?: string | undefined;
}

/**
 * What a term is sorted by in a language (BCP 47 tag): the family name of a person comes before the first names, and an
 * article counts for nothing.
 */
export function sortKey({ term, sortAs }: Named, language: string): string {
  return asHeading(sortAs ? `${sortAs}, ${term}` : withoutArticle(term, language));
}

/** A term where nothing explains its letters: `Bell Watch of Gullhaven (BWG)`; the short form is left out where it says no more. */
export function fullName({ term, name }: Named): string {
  if (!name) return term;
  return name.includes(term) ? name : `${name} (${term})`;
}
