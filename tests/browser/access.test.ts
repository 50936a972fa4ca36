import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

/** What axe finds (https://github.com/dequelabs/axe-core). */

const { open } = visit(editions.harbour);
const shipped = visit(editions.shipped);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules about colours. The contrast of AAA holds that of AA. */
const colours = ['color-contrast-enhanced', 'link-in-text-block'];

interface AxeResult {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: readonly string[]; failureSummary?: string }[];
  }[];
}

/** What axe finds on a page, by some of its rules or by all but some. */
async function mistakes(
  page: Page,
  { only, without = [] }: { only?: readonly string[]; without?: readonly string[] },
): Promise<readonly string[]> {
  await page.evaluate(axe);
  const rules = { 'target-size': { enabled: true } };
  for (const rule of ['color-contrast', ...without]) Object.assign(rules, { [rule]: { enabled: false } });
  const options = {
    resultTypes: ['violations'],
    ...(only ? { runOnly: only } : { runOnly: everyRule, rules }),
  };
  const { violations } = await page.evaluate(
    (options) =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run(options),
    options,
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
    expect(await mistakes(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await mistakes(page, { only: colours })).toEqual([]);
  },
);

/** A page without script has no clock, which axe waits on, and shows what axe takes for hidden. */
function makeUpForScript(): void {
  window.setTimeout = ((act: () => void) => Promise.resolve().then(act)) as unknown as typeof setTimeout;
  for (const shown of document.querySelectorAll('noscript')) shown.replaceWith(...shown.childNodes);
}

// Colours and sizes come from the styles, which the types of pages above show; the rest depends on the text.
test('axe finds nothing on any shipped page', async () => {
  const page = await shipped.open('/mali/', { bypassCSP: true });
  const found: string[] = [];
  for (const { url } of pagesOf(editions.shipped)) {
    await page.goto(new URL(url, page.url()).href);
    const here = await mistakes(page, { without: [...colours, 'target-size'] });
    found.push(...here.map((mistake) => `${url} ${mistake}`));
  }
  expect(found).toEqual([]);
}, 400_000);
