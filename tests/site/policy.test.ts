import { describe, expect, test } from 'vitest';
import { attribute, elementsOf, innerSource } from '../support/html.ts';
import { inlineHashes } from '../../src/integrations/pages/csp.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';

describe.each(Object.values(editions))('the policy of $name', (edition) => {
  test.each(pagesOf(edition))('$url', ({ url, html }) => {
    const elements = elementsOf(html);
    const head = elements.find(({ tagName }) => tagName === 'head');
    const first = head?.childNodes.find((node) => 'tagName' in node);
    expect(first && 'attrs' in first && attribute(first, 'http-equiv')).toBe('Content-Security-Policy');
    const policy = (first && 'attrs' in first && attribute(first, 'content')) || '';

    const { styles, scripts } = inlineHashes(new Page(html));
    const named = [...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
    expect(named.sort()).toEqual([...styles, ...scripts].sort());
    // Pagefind is WebAssembly; it runs on the search page only, and no text is ever run as script.
    const search = url.endsWith('/search/');
    expect(policy.includes("'wasm-unsafe-eval'")).toBe(search);
    expect(policy.replace("'wasm-unsafe-eval'", '')).not.toContain('unsafe');
    expect(policy).not.toContain('http');

    expect(elements.filter((element) => attribute(element, 'style') !== undefined)).toEqual([]);
    expect(elements.filter(({ attrs }) => attrs.some(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(Buffer.from(html).indexOf('<meta charset')).toBeLessThan(1024 - 30);
  });

  test('nothing is loaded from elsewhere; the only script in a page is one short line', () => {
    for (const { url, html } of pagesOf(edition)) {
      const loads = elementsOf(html).filter(({ tagName }) =>
        ['script', 'img', 'iframe', 'video', 'link'].includes(tagName),
      );
      const isData = (element: (typeof loads)[number]) =>
        attribute(element, 'type') === 'application/ld+json';
      for (const element of loads.filter((e) => attribute(e, 'rel') !== 'canonical' && !isData(e))) {
        const address = attribute(element, 'src') ?? attribute(element, 'href');
        if (address === undefined) expect(innerSource(html, element).length, url).toBeLessThanOrEqual(300);
        else expect(address.startsWith(edition.base), `${url} loads ${address}`).toBe(true);
      }
    }
  });
});
