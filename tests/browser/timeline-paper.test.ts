import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';
import { readPdf } from '../support/read-pdf.ts';
import { visit } from '../support/visit.ts';

const shipped = visit(editions.shipped);
const harbour = visit(editions.harbour);

/** How many pages of A4 the shipped timelines may take: that of all events, and those of the themes. */
const most = { all: 9, theme: 6 };
const timelines = pagesOf(editions.shipped)
  .map(({ url }) => url)
  .filter((url) => /\/timeline\/([a-z-]+\/)?$/.test(url));

const printed = async (page: Page) => (await readPdf(await page.pdf({ format: 'A4' }))).pages;
const squeezed = (text: string) => text.replace(/\s+/g, '');

test('there is a timeline of all events, and one of each theme', () => {
  expect(timelines.length).toBeGreaterThanOrEqual(4);
});

test.each(timelines)('%s takes few pages of paper', async (url) => {
  const page = await shipped.open(url);
  const pages = await printed(page);
  expect(pages.length).toBeLessThanOrEqual(url.endsWith('/timeline/') ? most.all : most.theme);
});

test('a printed timeline holds every event and source once, each event in one paragraph, and no address', async () => {
  const page = await harbour.open('/harbour/timeline/', { javaScriptEnabled: false });
  const events = await page
    .locator('.timeline [data-weight]')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('.title')?.textContent ?? '',
        item.querySelector('p')?.firstChild?.textContent ?? '',
      ]),
    );
  const sources = await page.locator('.source-list cite').allTextContents();
  const lines = (await printed(page)).flat();
  const text = squeezed(lines.map(({ text: line }) => line).join(' '));
  expect(events).toHaveLength(24);
  for (const [title = '', sentence = ''] of events) {
    expect(text.split(squeezed(`${title}. ${sentence}`)), title).toHaveLength(2);
  }
  for (const source of sources) expect(text).toContain(squeezed(source));
  expect(text).not.toContain('https://');
  expect(text).toMatch(/1February2005ÉloïseMaréeisnamedKeeper\..+Appointment·Thelampanditsrock·Gullhaven/);
});

test('a kind of event that was chosen is printed alone, and said', async () => {
  const page = await harbour.open('/harbour/timeline/#only-agreement', { javaScriptEnabled: false });
  const text = squeezed(
    (await printed(page))
      .flat()
      .map(({ text: line }) => line)
      .join(' '),
  );
  expect(text).toContain('Agreements:3of24events.');
  expect(text).toContain('TheFogCharterissigned');
  expect(text).not.toContain('Theharbourlogbegins');
  expect(text).not.toMatch(/Showall|Bykindofevent|Newest/);
});

test('no page complained', () => {
  expect([...shipped.complaints, ...harbour.complaints]).toEqual([]);
});
