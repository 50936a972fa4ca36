import { describe, expect, test } from 'vitest';
import { attribute, elementsOf } from '../support/html.ts';
import { redirectOf } from '../../src/integrations/discovery/redirects.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, languagePart, pagesOf } from '../support/builds.ts';

describe.each([editions.unnamed, editions.harbour])('the frame of $name', (edition) => {
  const pages = pagesOf(edition);
  const language = (url: string) => languagePart(edition, url).slice(0, 2) || 'en';

  test.each(pages)('$url', ({ url, html }) => {
    // A drawing has a title of its own.
    const elements = elementsOf(html).filter(({ namespaceURI }) => namespaceURI.endsWith('/xhtml'));
    const all = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
    const meta = (name: string) => all('meta').find((element) => attribute(element, 'name') === name);
    const canonical = all('link').find((element) => attribute(element, 'rel') === 'canonical');

    expect(all('html')[0] && attribute(all('html')[0] as never, 'lang')).toBe(language(url));
    expect(all('title').filter(({ parentNode }) => parentNode?.nodeName === 'head')).toHaveLength(1);
    expect(all('h1')).toHaveLength(1);
    expect(all('main')).toHaveLength(1);
    expect(all('header').length).toBeGreaterThan(0);
    expect(all('footer')).toHaveLength(1);
    const description = meta('description');
    expect(description && (attribute(description, 'content') ?? '').length).toBeGreaterThan(20);
    expect(description && attribute(description, 'content')).not.toContain('[@');

    // Before anything is loaded: no host learns which page a request or a followed link comes from.
    const referrer = meta('referrer');
    expect(referrer && attribute(referrer, 'content')).toBe('no-referrer');
    const loads = html.search(/<(?:link|script)\b[^>]*\s(?:href|src)="\/[^"]*\.(?:js|css|svg)"/);
    expect(html.indexOf('name="referrer"')).toBeLessThan(loads);

    const first = all('a')[0];
    expect(first && attribute(first, 'href')).toBe('#text');
    // A site that does not know its address has no canonical one to give.
    if (meta('robots') || edition === editions.unnamed) expect(canonical).toBeUndefined();
    else {
      const address = `https://news.example${redirectOf(new Page(html)) ?? url}`;
      expect(canonical && attribute(canonical, 'href')).toBe(address);
    }
  });

  test('titles and descriptions tell pages apart', () => {
    // What is not translated has its one title in every language.
    const titles = pages.map(
      ({ url, html }) => `${language(url)} ${String(/<title>([^<]*)/.exec(html)?.[1])}`,
    );
    expect(new Set(titles).size).toBe(pages.length);
  });
});
