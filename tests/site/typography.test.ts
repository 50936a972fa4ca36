import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

/** French pages, with the text of their bodies that is in French, and what their heads say. */
const french = [editions.lamplight, editions.harbour].flatMap((edition) =>
  pagesOf(edition)
    .filter(({ url }) => url.startsWith(`${edition.base}fr/`))
    .map(({ url, html }) => {
      const { document } = parseHTML(html);
      // Set by other rules or by none: another language, the names of other publications, code, the manuals of style.
      const others = '[lang]:not(html), cite, .publisher, code, script, style, .citing';
      for (const other of document.querySelectorAll(others)) other.remove();
      const meta = [...document.querySelectorAll('title, meta[name=description], meta[property^="og:"]')];
      const head = meta.map((one) => one.getAttribute('content') ?? one.textContent).join('\n');
      return { url, document, text: `${document.body.textContent}\n${head}` };
    }),
);

/** What French sets otherwise: an ordinary space before a high sign or within « », or between a number and its unit; a straight apostrophe. */
const typed = /[^\s:] (?=[;!?»%]|: )|« |\d (?:km|h|%)(?![\p{L}’])|\p{L}'\p{L}/u;

test('no French page shows what was only typed', () => {
  expect(french.length).toBeGreaterThan(40);
  for (const { url, text } of french)
    expect(
      typed
        .exec(text)
        ?.input.slice(Math.max(0, text.search(typed) - 30))
        .slice(0, 60),
      url,
    ).toBeUndefined();
});

test('nor does a French feed or table', () => {
  for (const { directory } of [editions.lamplight, editions.harbour]) {
    for (const file of ['feed.xml', 'updates.xml', 'timeline.csv']) {
      const text = readFileSync(path.join(directory, 'fr', file), 'utf8');
      const [, found] = /(.{0,30}(?:\d h \d|« | [;!?»%]).{0,9})/.exec(text) ?? [];
      expect(found, file).toBeUndefined();
    }
  }
});

test('a text that was typed with ordinary spaces has narrow ones on its page, in its feed and in what is searched', () => {
  const { directory } = editions.lamplight;
  const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');
  const source = readFileSync(
    path.join(editions.lamplight.environment.CONTENT_DIR, 'fr/articles/lamp-walks.md'),
    'utf8',
  );
  expect(source).toContain('servi à 7 h 30');
  for (const file of ['fr/articles/lamp-walks/index.html', 'fr/feed.xml'])
    expect(read(file), file).toContain('servi à 7\u202Fh\u202F30');
});

describe('the mark of a source', () => {
  test('comes before the stop in French', () => {
    let marks = 0;
    for (const { url, document } of french) {
      for (const mark of document.querySelectorAll(
        '.body p > .cite, .body ul:not(.claim-list) > li > .cite',
      )) {
        const before = mark.previousSibling?.textContent ?? '';
        const after = mark.nextSibling?.textContent ?? '';
        expect(before, `${url}: ${before}`).not.toMatch(/[.?!]$/);
        if (/^[.?!]/.test(after)) marks += 1;
      }
    }
    expect(marks).toBeGreaterThan(30);
  });

  test('comes after it in English, on French pages too', () => {
    const pages = pagesOf(editions.lamplight);
    for (const address of ['/articles/lamp-sleeps/', '/fr/articles/lamp-sleeps/']) {
      const { document } = parseHTML(pages.find(({ url }) => url === address)?.html ?? '');
      const marks = [...document.querySelectorAll('.body p > .cite')];
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark.nextSibling?.textContent ?? '', address).not.toMatch(/^[.?!]/);
    }
  });
});

describe('a source in a script that runs the other way', () => {
  const page = (address: string) =>
    parseHTML(pagesOf(editions.harbour).find(({ url }) => url === address)?.html ?? '').document;

  test.each([
    ['/harbour/articles/nine-nights/', 'Arabic'],
    ['/harbour/sources/', 'Arabic'],
    ['/harbour/fr/articles/nine-nights/', 'arabe'],
  ])('%s isolates its names, and names its language', (address, language) => {
    const items = [...page(address).querySelectorAll('li')];
    const item = items.find(({ textContent }) => textContent.trim().startsWith('مكتب الخرائط'));
    const [publisher, title] = [item?.querySelector('.publisher'), item?.querySelector('cite')];
    expect([publisher?.textContent, publisher?.getAttribute('dir')]).toEqual(['مكتب الخرائط', 'auto']);
    const name = title?.querySelector('bdi');
    expect([name?.textContent, title?.getAttribute('lang'), name?.getAttribute('dir')]).toEqual([
      'اللوحة 7، غلهافن ومداخلها.',
      'ar',
      'rtl',
    ]);
    expect(item?.textContent).toContain(`(${language})`);
  });

  test('its names are isolated in a feed, and no other is', () => {
    const feed = readFileSync(path.join(editions.harbour.directory, 'feed.xml'), 'utf8');
    const names = [...feed.matchAll(/bdi>([^&]+)&#x3C;\/bdi>(, June 2019: )?/g)].map(([, ...parts]) =>
      parts.join(''),
    );
    expect(new Set(names)).toEqual(new Set(['مكتب الخرائط, June 2019: ', 'اللوحة 7، غلهافن ومداخلها']));
  });
});
