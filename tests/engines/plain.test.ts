import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { firefox } from './support/firefox.ts';
import { textOf, visible } from './support/looks.ts';
import { oldestStyled, serveFor, tenYearsOld, type Reading } from './support/older.ts';
import type { Reader } from './support/reader.ts';

const pages = [
  '',
  'articles/nine-nights/',
  'timeline/',
  'timeline/events/great-fog/',
  'claims/',
  'glossary/',
  'search/',
];
const article = 'articles/nine-nights/';

/** A browser of today that is given what an older one would make of each page. */
function older(reading: Reading) {
  let server: Server;
  let reader: Reader;
  beforeAll(async () => {
    server = await serveFor(reading, editions.harbour);
    reader = await firefox.start();
  });
  afterAll(async () => {
    server.closeAllConnections();
    server.close();
    await reader.end();
  });
  return async (address: string, width: number) => {
    const { port } = server.address() as AddressInfo;
    await reader.resize(width, 850);
    await reader.open(`http://localhost:${String(port)}${editions.harbour.base}${address}`);
    return reader;
  };
}

describe.skipIf(!firefox.isInstalled)('a browser that knows no cascade layers, modules and popovers', () => {
  const open = older(tenYearsOld);

  test.each(pages)('shows /%s in order, within the screen, and nothing that needs more', async (address) => {
    const page = await open(address, 390);
    expect(await page.run(() => document.querySelectorAll('script[src], [popover]').length)).toBe(0);
    expect(await page.run(() => getComputedStyle(document.body).margin)).toBe('8px');
    const tops = await page.run(() =>
      ['.site-header nav', 'h1', 'main', '.site-footer'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
      ),
    );
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(
      await page.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    expect(await page.run(visible, '.search form, .theme-switch, .find')).toBe(0);
  });

  test('shows each definition of a text at its end, and leads from a mark to its source', async () => {
    const page = await open(article, 390);
    const notes = await page.run(() => document.querySelectorAll('.definitions .note').length);
    expect(notes).toBeGreaterThan(5);
    await page.run(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await page.run(visible, '.definitions .note')).toBe(notes);
    const mark = await page.run(textOf, '.body .cite a');
    await page.press('.body .cite a');
    expect(await page.run(() => location.hash)).toBe(`#s${mark}`);
  });

  test('draws a map once, on a light ground', async () => {
    const page = await open('timeline/events/great-fog/', 390);
    const fills = await page.run(() =>
      ['.sea', '.land', '.scale'].map((part) => {
        const shape = document.querySelector(`.map ${part}`);
        return shape && getComputedStyle(shape).fill;
      }),
    );
    expect(fills).toEqual(['rgb(216, 211, 200)', 'rgb(243, 236, 217)', 'none']);
    expect(await page.run(visible, '.map > g')).toBe(1);
  });
});

describe.skipIf(!firefox.isInstalled)('the oldest browser that the site is styled for', () => {
  const open = older(oldestStyled);

  test.each([390, 1440])(
    '%i px: styles and scripts work, and each word leads to its definition',
    async (width) => {
      const page = await open(article, width);
      expect(await page.run(() => 'popover' in HTMLElement.prototype)).toBe(false);
      expect(await page.run(() => getComputedStyle(document.body).margin)).toBe('0px');
      const [word, target] = await page.run(() => {
        const link = document.querySelectorAll<HTMLAnchorElement>('.body p .term > a')[1];
        link?.setAttribute('data-pressed', '');
        return [link?.textContent, link?.hash];
      });
      expect(word).toMatch(/\p{L}/u);
      await page.press('[data-pressed]');
      expect(await page.run(() => location.hash)).toBe(target);
      expect(await page.run(visible, '.definitions :target')).toBe(1);
      expect(await page.run(visible, '.definitions h2')).toBe(1);
    },
  );

  test('the contents stand open beside the text, the colours are chosen, a mark leads to its source', async () => {
    const page = await open(article, 1440);
    expect(await page.run(() => document.querySelector<HTMLDetailsElement>('.contents details')?.open)).toBe(
      true,
    );
    await page.press('.theme-switch [value=dark]');
    expect(await page.run(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      'rgb(21, 20, 18)',
    );
    const mark = await page.run(textOf, '.body p .cite a');
    await page.press('.body p .cite a');
    expect(await page.run(() => location.hash)).toBe(`#s${mark}`);
  });

  test('all claims are shown, and no filter is offered', async () => {
    const page = await open('claims/#only-reported', 1440);
    expect(await page.run(visible, '.claim-table tbody tr')).toBe(6);
    expect(await page.run(visible, '.legend dt a, .only')).toBe(0);
  });
});
