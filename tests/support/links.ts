import { existsSync } from 'node:fs';
import path from 'node:path';
import { attribute, elementsOf } from './html.ts';
import { pagesOf, type Edition } from './builds.ts';

interface Link {
  /** The page that names it. */
  readonly from: string;
  readonly value: string;
  readonly address: URL;
}

/** What the pages of an edition name: their ids, and the addresses of this site. */
export function linksOf(edition: Pick<Edition, 'directory' | 'base'>) {
  const parsed = pagesOf(edition).map(({ url, html }) => ({ url, elements: elementsOf(html) }));
  const ids = new Map(
    parsed.map(({ url, elements }) => [url, elements.flatMap((e) => attribute(e, 'id') ?? [])] as const),
  );
  const known = new Map([...ids].map(([url, inPage]) => [url, new Set(inPage)]));
  const links: readonly Link[] = parsed.flatMap(({ url, elements }) =>
    elements.flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const value = attribute(element, name);
        const address = value === undefined ? undefined : new URL(value, `https://here.invalid${url}`);
        return address?.host === 'here.invalid' ? [{ from: url, value: value ?? '', address }] : [];
      }),
    ),
  );
  const named = (broken: readonly Link[]) => broken.map(({ from, value }) => `${from} -> ${value}`);
  return {
    ids,
    links,
    /** Links that lead to no page or file of the site. */
    leadNowhere: named(
      links.filter(({ address: { pathname } }) => {
        const file = path.join(edition.directory, decodeURIComponent(pathname).slice(edition.base.length));
        return (
          !pathname.startsWith(edition.base) ||
          !(ids.has(pathname) || (existsSync(file) && !pathname.endsWith('/')))
        );
      }),
    ),
    /** Links whose page does not have their fragment. */
    missFragment: named(
      links.filter(
        ({ address: { pathname, hash } }) =>
          hash !== '' && !known.get(pathname)?.has(decodeURIComponent(hash.slice(1))),
      ),
    ),
  };
}
