import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const everyRule = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules about colours. The contrast of AAA holds that of AA. */
export const colourRules = ['color-contrast-enhanced', 'link-in-text-block'];

interface AxeResult {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: readonly string[]; failureSummary?: string }[];
  }[];
}

/**
 * What axe (https://github.com/dequelabs/axe-core) finds on a page, by some of its rules or by all but some. The page must
 * have been opened with `bypassCSP`.
 */
export async function mistakes(
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
