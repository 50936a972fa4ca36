import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../../src/integrations/browser.ts';
import { printPage } from '../../src/integrations/pdf/print.ts';
import { editions } from '../support/builds.ts';
import { distanceOf, inkOf } from '../support/render-diff.ts';

/**
 * Digits by which a cell may differ in the mean: another machine's faces are wider or darker, and lines end elsewhere.
 * Without its print styles a page is 1.8 and more away.
 */
const tolerance = 1.2;

const { directory } = editions.lamplight;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

test.each(['articles/lamp-walks', 'topics/walking-lamp', 'dossier', 'timeline'])(
  'the first printed page of %s looks as approved',
  async (name) => {
    const html = await readFile(path.join(directory, name, 'index.html'), 'utf8');
    const pdf = await printPage(browser, { html, address: `/${name}/`, directory, base: '/' });
    const ink = await inkOf(pdf, 1);
    // A change on purpose is approved by putting the picture received in the place of the old one.
    const approved = await readFile(`tests/fixtures/pictures/${name.replace('/', '-')}.txt`, 'utf8').catch(
      () => '',
    );
    expect(distanceOf(ink, approved), `received:\n${ink}`).toBeLessThanOrEqual(tolerance);
  },
);
