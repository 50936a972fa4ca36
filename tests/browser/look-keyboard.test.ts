import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

/** The page by keyboard alone. Time budget: 45 s on two cores. */

const { open } = visit(editions.harbour);

/** What is wrong with where the keyboard stands; undefined behind the last control of the page. */
function judgeFocus(): string | undefined {
  const element = document.activeElement;
  if (!element || element === document.body) return undefined;
  const boxes = [...element.getClientRects()];
  const [box] = boxes;
  const name = `${element.tagName} "${element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40)}"`;
  if (!box || box.width === 0 || box.height === 0) return `${name} has no box`;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return `${name} shows no ring`;
  const inside = boxes.some(({ top, bottom }) => bottom > 0 && top < innerHeight);
  if (!inside) return `${name} stands outside the window`;
  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (seen && !element.contains(seen) && !seen.contains(element))
    return `${name} is covered by ${seen.tagName}`;
  return '';
}

const controls = 'a[href], button, input, summary, [tabindex]';
/** How many controls are tried at each end of a page; what lies between repeats them. */
const tried = 30;

/** Presses Tab until the keyboard has left the page, or so many times. */
async function walk(page: Page, steps: number): Promise<{ left: boolean; faults: string[] }> {
  const faults: string[] = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab');
    const fault = await page.evaluate(judgeFocus);
    if (fault === undefined) return { left: true, faults };
    if (fault) faults.push(fault);
  }
  return { left: false, faults };
}

test.each(pageTypes)('%s: each control is seen and ringed, and the last one lets go', async (path) => {
  const page = await open(path, { viewport: { width: 1024, height: 700 } });
  // A script may still add what it offers.
  await page.waitForLoadState('networkidle');
  expect((await walk(page, tried)).faults).toEqual([]);
  const seen = await page.locator(controls).filter({ visible: true }).all();
  await seen.at(-tried)?.focus();
  const end = await walk(page, 2 * tried);
  expect(end.faults).toEqual([]);
  expect(end.left).toBe(true);
});
