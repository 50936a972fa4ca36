import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open } = visit(editions.lamplight);

test('an old address leads to the page, with and without script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const page = await open('/articles/lamp-strolls/', { javaScriptEnabled });
    await page.waitForURL('**/articles/lamp-walks/');
    expect(await page.locator('h1').textContent()).toBe('How a lamp walks');
  }
});
