import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { browserAdvice, findBrowser } from '../integrations/browser.ts';
import { openBuiltSite } from './built-site.ts';

/**
 * `npm run lighthouse`: audits the built `dist/` as a phone on a slow line sees it, compressed as a host sends it. Prints the median of three runs for each page. Exit 1 where a score is below 100. Builds nothing.
 */

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

const chromePath = await findBrowser();
if (!chromePath) throw new Error(browserAdvice);
const site = await openBuiltSite();
const userDataDir = mkdtempSync(path.join(tmpdir(), 'lighthouse-'));
const chrome = await launch({
  chromePath,
  userDataDir,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
});

const table: Record<string, Record<string, number>> = {};
const reasons = new Set<string>();
try {
  for (const page of ['', site.topic, site.article, 'timeline/', 'glossary/']) {
    const scores: Record<string, number[]> = {};
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(site.home + page, {
        port: chrome.port,
        onlyCategories: [...categories],
      });
      for (const category of categories) {
        const { score = 0, auditRefs = [] } = result?.lhr.categories[category] ?? {};
        (scores[category] ??= []).push(Math.round((score ?? 0) * 100));
        for (const { id, weight } of auditRefs) {
          const audit = result?.lhr.audits[id];
          if (weight > 0 && audit?.score !== null && (audit?.score ?? 0) < 0.9)
            reasons.add(`/${page} ${id}: ${audit?.displayValue ?? audit?.title ?? 'no result'}`);
        }
      }
    }
    table[`/${page}`] = Object.fromEntries(categories.map((name) => [name, median(scores[name] ?? [])]));
  }
} finally {
  chrome.kill();
  site.close();
  rmSync(userDataDir, { recursive: true, force: true });
}

console.table(table);
for (const reason of reasons) console.log(reason);
if (Object.values(table).some((scores) => Object.values(scores).some((score) => score < 100)))
  process.exitCode = 1;

/** The middle of an odd number of values. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
