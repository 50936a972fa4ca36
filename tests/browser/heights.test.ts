import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { shipped } = editions;
const { open } = visit(shipped);
const pathsOf = (kind: string) =>
  pagesOf(shipped)
    // A page that has moved leads on at once.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ url }) => url)
    .filter((url) => new RegExp(`^${shipped.base}(fr/)?${kind}/[a-z0-9-]+/$`).test(url));

/** French takes more room than English: 8 % more at most. */
const inLanguage = (limit: number, path: string) =>
  path.startsWith(`${shipped.base}fr/`) ? limit * 1.08 : limit;

/** The height of a page in pixels, with everything that is shown before a reader opens anything. */
async function heightOf(path: string, width: number, height: number): Promise<number> {
  const page = await open(path, { viewport: { width, height } });
  return page.evaluate(() => document.documentElement.scrollHeight);
}

test('an explainer is at most 8,500 px tall on a phone 390 px wide', async () => {
  const paths = pathsOf('articles');
  expect(paths.length).toBeGreaterThanOrEqual(20);
  for (const path of paths)
    expect(await heightOf(path, 390, 844), path).toBeLessThanOrEqual(inLanguage(8500, path));
});

test('a theme is at most 6,500 px tall on a desk', async () => {
  const paths = pathsOf('topics');
  expect(paths.length).toBeGreaterThanOrEqual(6);
  for (const path of paths)
    expect(await heightOf(path, 1440, 900), path).toBeLessThanOrEqual(inLanguage(6500, path));
});
