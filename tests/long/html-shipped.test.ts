import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { invalidHtml } from '../support/invalid-html.ts';

test.each(pagesOf(editions.shipped))('the HTML of $url', async ({ html }) => {
  expect(await invalidHtml(html)).toEqual([]);
});
