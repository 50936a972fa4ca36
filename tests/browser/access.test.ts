import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/editions.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

/** What axe finds (https://github.com/dequelabs/axe-core). Time budget: 100 s on two cores, of which every page once takes 40. */

const { open } = visit(editions.root);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: readonly string[]; failureSummary?: string }[];
  }[];
}

/** The mistakes on a page. Contrast is the dearest question, and the same on all pages of a type. */
async function mistakes(page: Page, contrast: boolean): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    ({ runOnly, enabled }) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
        rules: {
          'target-size': { enabled: true },
          'color-contrast': { enabled },
          'color-contrast-enhanced': { enabled },
        },
      }),
    { runOnly: rules, enabled: contrast },
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

// The page's policy forbids scripts; the tester's own must run all the same, also where the site's are withheld.
test.each(pageTypes.flatMap((path) => [true, false].map((script) => [path, script] as const)))(
  '%s, light and dark, with the site’s scripts: %s; axe finds nothing',
  async (path, withScripts) => {
    const page = await open('/404.html', { colorScheme: 'light', bypassCSP: true });
    if (!withScripts) await page.route('**/*.js', (route) => route.abort());
    await page.goto(new URL(path, page.url()).href);
    expect(await mistakes(page, true)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await mistakes(page, true)).toEqual([]);
    await page.context().close();
  },
);

test('axe finds nothing on any page', async () => {
  const page = await open('/', { bypassCSP: true });
  const found: string[] = [];
  for (const { url } of pagesOf(editions.root)) {
    await page.goto(new URL(url, page.url()).href);
    found.push(...(await mistakes(page, false)).map((mistake) => `${url} ${mistake}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
});
