import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

/** What axe finds (https://github.com/dequelabs/axe-core). Time budget: 100 s on two cores, half of it for every page once. */

const { open } = visit(editions.harbour);
const shipped = visit(editions.shipped);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface AxeResult {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: readonly string[]; failureSummary?: string }[];
  }[];
}

async function mistakes(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly,
        resultTypes: ['violations'],
        rules: { 'target-size': { enabled: true } },
      }),
    rules,
  );
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}

// The page's policy forbids scripts; the tester's own must run all the same, also where there are none.
test.each(pageTypes.flatMap((path) => [true, false].map((script) => [path, script] as const)))(
  '%s, light and dark, with script: %s; axe finds nothing',
  async (path, javaScriptEnabled) => {
    const page = await open(path, { colorScheme: 'light', bypassCSP: true, javaScriptEnabled });
    if (!javaScriptEnabled) await page.evaluate(makeUpForScript);
    expect(await mistakes(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await mistakes(page)).toEqual([]);
    await page.context().close();
  },
);

/** A page without script has no clock, which axe waits on, and shows what axe takes for hidden. */
function makeUpForScript(): void {
  window.setTimeout = ((act: () => void) => Promise.resolve().then(act)) as unknown as typeof setTimeout;
  for (const shown of document.querySelectorAll('noscript')) shown.replaceWith(...shown.childNodes);
}

test('axe finds nothing on any shipped page', async () => {
  const page = await shipped.open('/mali/', { bypassCSP: true });
  const found: string[] = [];
  for (const { url } of pagesOf(editions.shipped)) {
    await page.goto(new URL(url, page.url()).href);
    found.push(...(await mistakes(page)).map((mistake) => `${url} ${mistake}`));
  }
  expect(found).toEqual([]);
  await page.context().close();
}, 400_000);
