import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../../src/integrations/pages/html.ts';
import { editions, pagesOf } from '../support/builds.ts';

describe.each(Object.values(editions))('every link of $name', (edition) => {
  const pages = pagesOf(edition);
  const parsed = new Map(pages.map(({ url, html }) => [url, elementsOf(html)]));
  const fragments = new Map(
    [...parsed].map(([url, elements]) => [url, new Set(elements.flatMap((e) => attribute(e, 'id') ?? []))]),
  );

  /** Addresses of this site that a page names, with the page. */
  const links = [...parsed].flatMap(([url, elements]) =>
    elements.flatMap((element) =>
      ['href', 'src'].flatMap((name) => {
        const value = attribute(element, name);
        const address = value === undefined ? undefined : new URL(value, `https://here.invalid${url}`);
        return address?.host === 'here.invalid' ? [{ from: url, value: value ?? '', address }] : [];
      }),
    ),
  );

  test('leads to a page or a file of the site', () => {
    const broken = links.filter(({ address: { pathname } }) => {
      const file = path.join(edition.directory, decodeURIComponent(pathname).slice(edition.base.length));
      return (
        !pathname.startsWith(edition.base) ||
        !(parsed.has(pathname) || (existsSync(file) && !pathname.endsWith('/')))
      );
    });
    expect(broken.map(({ from, value }) => `${from} -> ${value}`)).toEqual([]);
    expect(links.length).toBeGreaterThan(pages.length * 5);
  });

  test('finds its fragment', () => {
    const broken = links.filter(
      ({ address: { pathname, hash } }) =>
        hash !== '' && !fragments.get(pathname)?.has(decodeURIComponent(hash.slice(1))),
    );
    expect(broken.map(({ from, value }) => `${from} -> ${value}`)).toEqual([]);
  });

  test('has its fragment only once on a page', () => {
    for (const [url, elements] of parsed) {
      const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
      expect(new Set(ids).size, url).toBe(ids.length);
    }
  });
});
