import { describe, expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { invalidHtml } from '../support/invalid-html.ts';

describe.each([editions.harbour, editions.lamplight, editions.ferry])('the HTML of $name', (edition) => {
  test.each(pagesOf(edition))('$url', async ({ html }) => {
    expect(await invalidHtml(html)).toEqual([]);
  });
});

test('what is not HTML would be found', async () => {
  expect(await invalidHtml('<p><div></div></p>')).toContainEqual(
    expect.stringMatching(/^(?:close-order|element-permitted)/),
  );
});
