import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { pageTypes } from '../support/page-types.ts';
import { visit } from '../support/visit.ts';

const { open } = visit(editions.harbour);

/** Widths between a small phone and a desk, `step` pixels apart. */
const widthsBy = (step: number) =>
  Array.from({ length: (1440 - 320) / step + 1 }, (_, index) => 320 + step * index);

/** Pages of many parts are tried at every second width, the others at every tenth. */
const manyParts = /\/harbour\/(?:$|topics|articles|timeline\/$|claims|numbers)/;

/** A page around a frame that takes any width at once, without a new window for each. */
const host = '<!doctype html><iframe style="border:0;height:800px"></iframe>';

test.each(pageTypes)('%s hangs out of its window at no width', { timeout: 240_000 }, async (address) => {
  const page = await open('/harbour/404.html');
  await page.route('**/host/', (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.goto(new URL('/harbour/host/', page.url()).href);
  const tooWide = await page.evaluate(
    async ([src, tried]) => {
      const frame = document.querySelector('iframe');
      if (!frame) throw new Error('There is no frame');
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
        frame.src = src;
      });
      return tried.filter((width) => {
        frame.style.width = `${String(width)}px`;
        return (frame.contentDocument?.documentElement.scrollWidth ?? Infinity) > width;
      });
    },
    [address, widthsBy(manyParts.test(address) ? 2 : 10)] as const,
  );
  expect(tooWide).toEqual([]);
});
