import { copyFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/integrations/browser.ts';
import { attribute, elementsOf } from '../support/html.ts';
import { inlineHashes } from '../../src/integrations/pages/csp.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions } from '../support/builds.ts';
import { readPdf } from '../support/read-pdf.ts';

let browser: Browser;
let directory = '';

beforeAll(async () => {
  browser = await openBrowser();
  directory = await mkdtemp(path.join(tmpdir(), 'passed-on-'));
});

afterAll(async () => {
  await browser.close();
  await rm(directory, { recursive: true });
});

describe.each([editions.unnamed, editions.harbour])('the file of $name, passed on', (edition) => {
  const file = path.join(edition.directory, 'dossier.html');
  const html = readFileSync(file, 'utf8');
  const elements = elementsOf(html);

  test('opens by itself, without a network, and asks for nothing', async () => {
    const copy = path.join(directory, `${edition.name}.html`);
    await copyFile(file, copy);
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(copy).href);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([pathToFileURL(copy).href]);
    expect(complaints).toEqual([]);

    await page.locator('.dossier-contents a', { hasText: 'Glossary' }).click();
    expect(new URL(page.url()).hash).toBe('#glossary');
    expect(await page.locator('#glossary').isVisible()).toBe(true);
    await page.locator('.term > button').first().click();
    expect(await page.locator('.note:popover-open').getAttribute('id')).toMatch(/^t-/);
    await page.keyboard.press('Escape');

    const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
    expect(pages.length).toBeGreaterThan(5);
    expect(pages[1]?.map(({ text }) => text).join('\n')).toContain(`Page 2 of ${String(pages.length)}`);
    await context.close();
  });

  test('is under 400 KB and carries its own policy', async () => {
    expect((await stat(file)).size).toBeLessThan(400_000);
    const head = elements.find(({ tagName }) => tagName === 'meta');
    const policy = (head && attribute(head, 'content')) ?? '';
    const { styles, scripts } = inlineHashes(new Page(html));
    expect([...policy.matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash).sort()).toEqual([...styles].sort());
    expect(scripts).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('its links lead into it or to the web, each fragment once', () => {
    const ids = elements.flatMap((e) => attribute(e, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const links = elements
      .filter(({ tagName }) => tagName === 'a')
      .flatMap((e) => attribute(e, 'href') ?? []);
    const broken = links.filter((href) =>
      href.startsWith('#') ? !known.has(decodeURIComponent(href.slice(1))) : !/^(https?:|mailto:)/.test(href),
    );
    expect(broken).toEqual([]);
    expect(links.length).toBeGreaterThan(50);
  });
});
