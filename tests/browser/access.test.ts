import { expect, test } from 'vitest';
import { colourRules, mistakes } from '../support/axe.ts';
import { editions } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const { open } = visit(editions.harbour);

// The page's policy forbids scripts; the tester's own must run all the same, also where there are none.
test.each(pageTypes.flatMap((path) => [true, false].map((script) => [path, script] as const)))(
  '%s, light and dark, with script: %s; axe finds nothing',
  async (path, javaScriptEnabled) => {
    const page = await open(path, { colorScheme: 'light', bypassCSP: true, javaScriptEnabled });
    if (!javaScriptEnabled) await page.evaluate(makeUpForScript);
    expect(await mistakes(page, {})).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await mistakes(page, { only: colourRules })).toEqual([]);
  },
);

/** A page without script has no clock, which axe waits on, and shows what axe takes for hidden. */
function makeUpForScript(): void {
  window.setTimeout = ((act: () => void) => Promise.resolve().then(act)) as unknown as typeof setTimeout;
  for (const shown of document.querySelectorAll('noscript')) shown.replaceWith(...shown.childNodes);
}
