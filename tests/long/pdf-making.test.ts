import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/integrations/browser.ts';
import { elementsOf, textOf } from '../support/html.ts';
import { withMetadata } from '../../src/integrations/pdf/metadata.ts';
import { printPage } from '../../src/integrations/pdf/print.ts';
import { build, editions } from '../support/builds.ts';
import { facts } from '../support/facts.ts';

let directory = '';
const story = () => path.join(directory, 'content');
const dist = () => path.join(directory, 'dist');

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pdf-'));
  await cp('tests/fixtures/stories/lamplight', story(), { recursive: true });
});

afterAll(() => rm(directory, { recursive: true }));

test('without a browser and with nothing printed before, the build warns and goes on, or fails where asked to', async () => {
  const nowhere = {
    CONTENT_DIR: story(),
    CHROME_PATH: 'none',
    BASE_PATH: `/${path.basename(directory).toLowerCase()}`,
  };
  const output = await build(dist(), { ...nowhere, PDF: '' });
  expect(output).toContain('12 PDFs are not made. No browser was found. Set CHROME_PATH');
  expect(existsSync(path.join(dist(), 'articles/lamp-walks.pdf'))).toBe(false);
  expect(await readFile(path.join(dist(), 'articles/lamp-walks/index.html'), 'utf8')).not.toContain('.pdf"');
  await expect(build(dist(), { ...nowhere, PDF: 'required' })).rejects.toThrow();
});

test('printing twice, in two browsers, gives the same bytes; tags, bookmarks and links are as Chromium made them', async () => {
  const html = await readFile(
    path.join(editions.lamplight.directory, 'articles/lamp-walks/index.html'),
    'utf8',
  );
  const printable = {
    html,
    address: '/articles/lamp-walks/',
    directory: editions.lamplight.directory,
    base: '/',
  };
  const about = {
    language: 'en',
    facts: { ...facts, publisher: 'The Reading Room', published: '3021-05-01', updated: '3021-05-02' },
  };
  const headings = elementsOf(html)
    .filter(({ tagName }) => /^h\d$/.test(tagName))
    .map(textOf);
  const copies: Uint8Array[] = [];
  let printed = new Uint8Array();
  for (const before of [0, 2]) {
    const browser = await openBrowser();
    for (let count = 0; count < before; count++) await printPage(browser, printable);
    printed = new Uint8Array(await printPage(browser, printable));
    copies.push(await withMetadata(printed, about, headings));
    await browser.close();
  }
  const [one = new Uint8Array(), two = new Uint8Array()] = copies;
  expect(Buffer.from(one).equals(two)).toBe(true);
  expect(await countsOf(one)).toEqual(await countsOf(printed));
});

/** How many tagged elements, links and bookmarks a PDF holds, and whether it says that it is tagged. */
async function countsOf(pdf: Uint8Array) {
  const { context, catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const objects = context.enumerateIndirectObjects().map(([, object]) => object.toString());
  const count = (pattern: RegExp) => objects.filter((object) => pattern.test(object)).length;
  return {
    tags: count(/\/Type \/StructElem/),
    links: count(/\/Subtype \/Link/),
    bookmarks: count(/\/Title .*\/Parent/s),
    marked: String(catalog.get(PDFName.of('MarkInfo'))),
  };
}
