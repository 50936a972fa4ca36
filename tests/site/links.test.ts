import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { linksOf } from '../support/links.ts';

describe.each(Object.values(editions))('every link of $name', (edition) => {
  const { ids, links, leadNowhere, missFragment } = linksOf(edition);

  test('leads to a page or a file of the site', () => {
    expect(leadNowhere).toEqual([]);
    expect(links.length).toBeGreaterThan(ids.size * 5);
  });

  test('finds its fragment', () => {
    expect(missFragment).toEqual([]);
  });

  test('has its fragment only once on a page', () => {
    for (const [url, inPage] of ids) expect(new Set(inPage).size, url).toBe(inPage.length);
  });
});
