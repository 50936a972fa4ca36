import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { editions } from '../support/editions.ts';
import { visit } from '../support/visit.ts';

const { open } = visit(editions.root);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  readonly violations: readonly {
    id: string;
    nodes: readonly { target: readonly string[]; failureSummary?: string }[];
  }[];
}

const pages = [
  '/',
  '/topics/bamako-attacks/',
  '/articles/how-many-died/',
  '/timeline/',
  '/timeline/aes-russia/',
  '/timeline/events/bamako-attacks/',
  '/glossary/',
  '/glossary/jnim/',
  '/claims/',
  '/numbers/',
  '/places/',
  '/sources/',
  '/about/',
  '/404.html',
];

test.each(pages.flatMap((path) => (['light', 'dark'] as const).map((scheme) => [path, scheme] as const)))(
  '%s, %s: axe finds nothing',
  async (path, colorScheme) => {
    // The page's policy forbids scripts; the tester's own must run all the same.
    const page = await open(path, { colorScheme, bypassCSP: true });
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (window as unknown as { axe: { run: (options: object) => Promise<AxeResult> } }).axe.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
      }),
    );
    expect(
      violations.map(
        ({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ') ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
      ),
    ).toEqual([]);
    await page.close();
  },
);
