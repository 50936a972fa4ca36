import { ownFragments } from '../../../markdown/render/headings.ts';
import { nearest } from '../../nearest.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'fragment-unknown': error({
    en: [
      'The page has no part called "{subject}".',
      'The link would open the top of the page, and readers would have to search.',
      'Write the heading after the # in small letters with hyphens, or leave the # out.',
    ],
    fr: [
      'La page n’a pas de partie «\u202F{subject}\u202F».',
      'Le lien ouvrirait le haut de la page, et il faudrait chercher.',
      'Après le #, écrivez l’intertitre en minuscules avec des traits d’union, ou retirez le #.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * Links to a part of a page that it has not.
 * @param fragments the headings of each entry, by `kind/id`; of an entry that is broken itself nothing is known
 */
export function check(
  { entry, body }: ParsedEntry,
  { fragments }: { readonly fragments: ReadonlyMap<string, readonly string[]> },
): readonly Problem[] {
  return body.texts.flatMap(({ links, spanOf }) =>
    links.flatMap((link): Problem[] => {
      const { to, fragment, end } = link;
      const headings = fragments.get(to);
      if (fragment === undefined || headings === undefined) return [];
      const known = [...headings, ...ownFragments];
      if (known.includes(fragment) || known.includes(decoded(fragment))) return [];
      const meant = nearest(fragment, known);
      const span = spanOf({ start: end - fragment.length, end });
      const problem = { slug: 'fragment-unknown', file: entry.file, ...span, subject: fragment } as const;
      return [{ ...problem, ...(meant && { nearest: meant }) }];
    }),
  );
}

/** A fragment as a browser reads it: copied from an address bar, `été` is written `%C3%A9t%C3%A9`. */
function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
