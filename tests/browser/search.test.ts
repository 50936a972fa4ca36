import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { searchKinds } from '../../src/model/search-kinds.ts';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const harbour = visit(editions.harbour);
const lamplight = visit(editions.lamplight);

/** Requests go straight to the network: the offline worker would answer in their place. */
const direct = { serviceWorkers: 'block' } as const;

const answered = (page: Page) =>
  page.waitForFunction(() => {
    const status = document.querySelector('[role=status]')?.textContent ?? '';
    return status !== '' && !status.includes('…');
  });
const status = (page: Page) => page.locator('[role=status]').textContent();
const titles = (page: Page) => page.locator('.search section:not([hidden]) li > a').allTextContents();

/** Types a question and asks it by keyboard alone. */
async function ask(page: Page, query: string) {
  await page.locator('#q').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (text) => document.querySelector('[role=status]')?.textContent?.includes(`“${text}”`),
    query,
  );
}

test.each([360, 1280])('%i px, keyboard only: from any page to a result', async (width) => {
  const page = await harbour.open('/harbour/articles/nine-nights/', { viewport: { width, height: 800 } });
  await page.locator('.site-header a[href="/harbour/search/"]').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/harbour/search/');
  const focused = () => page.evaluate(() => document.activeElement?.id);
  for (let presses = 0; presses < 20 && (await focused()) !== 'q'; presses += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.type('maree');
  await page.keyboard.press('Enter');
  await answered(page);
  expect(await status(page)).toMatch(/^\d+ results for “maree”$/);

  const overhang = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overhang).toBeLessThanOrEqual(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const address = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
  await page.keyboard.press('Enter');
  await page.waitForURL(address);
  expect(await page.locator('main').textContent()).toContain('Marée');
  // The entry of that name comes before all that mentions it.
  expect(new URL(address).pathname).toBe('/harbour/glossary/eloise-maree/');
});

test('in French the search speaks French, finds French texts, and needs no accents', async () => {
  const page = await harbour.open('/harbour/fr/search/');
  await page.locator('#q').fill('equipe');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    /^\d+ résultats? pour «\u202Fequipe\u202F»$/.test(
      document.querySelector('[role=status]')?.textContent ?? '',
    ),
  );
  expect(await titles(page)).toContain('Équipe d’hiver');
  const addresses = await page
    .locator('.search section:not([hidden]) li > a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
  expect(addresses.filter((address) => !address.startsWith('/harbour/fr/'))).toEqual([]);
});

test('accents are optional, whoever leaves them out', async () => {
  const page = await lamplight.open('/search/');
  await ask(page, 'election');
  expect(await titles(page)).toEqual(['How a lamp sleeps']);
  expect(await page.locator('.search mark').allTextContents()).toEqual(['élection.']);

  const other = await harbour.open('/harbour/search/');
  await ask(other, 'férry');
  expect(await other.locator('.search mark').allTextContents()).toContain('ferry');
});

test('results stand by kind, the best of each first, and more on demand', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'fog');
  const kinds = await page
    .locator('.search section:not([hidden])')
    .evaluateAll((sections) => sections.map((section) => section.dataset['kind']));
  expect(kinds).toEqual(searchKinds.filter((kind) => kinds.includes(kind)));
  expect(kinds).toContain('claims');
  expect(await titles(page)).toHaveLength(5);

  const events = page.locator('[data-kind=events]');
  const before = await events.locator('li').count();
  await events.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (n) => document.querySelectorAll('[data-kind=events] li').length === n + 10,
    before,
  );
  expect(
    await events
      .locator('li')
      .nth(before)
      .locator('a')
      .evaluate((a) => a === document.activeElement),
  ).toBe(true);
});

test.each(['Éloïse Marée', 'eloise maree', 'MAREE'])(
  'who searches for %s, a name of the glossary, finds its entry first',
  async (name) => {
    const page = await harbour.open('/harbour/search/');
    await ask(page, name);
    const first = page.locator('.search section:not([hidden]) li > a').first();
    expect(await first.getAttribute('href')).toBe('/harbour/glossary/eloise-maree/');
    await ask(page, 'fog');
    expect(await page.locator('.search section:not([hidden])').first().getAttribute('data-kind')).toBe(
      'articles',
    );
  },
);

test('an excerpt holds words of the entry and no headings of its lists', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'maree');
  const excerpts = await page.locator('.search li > .small').allTextContents();
  expect(excerpts.length).toBeGreaterThan(1);
  for (const excerpt of excerpts) expect(excerpt).not.toMatch(/Glossary|Mentions of|Cite this page|APA/);
});

test('a claim is found at its own place, under a link of a line or two', async () => {
  const page = await lamplight.open('/search/');
  await ask(page, 'count');
  const link = page.locator('[data-kind=claims] a').first();
  expect((await link.textContent())?.length).toBeLessThanOrEqual(92);
  const href = await page.locator('[data-kind=claims] a').first().getAttribute('href');
  expect(href).toBe('/claims/#lamp-counted');
});

test('a figure and a place are found at their own places', async () => {
  const page = await harbour.open('/harbour/search/');
  const first = (kind: string) => page.locator(`[data-kind=${kind}] a`).first();
  await ask(page, 'passengers of the ferry');
  expect(await first('numbers').getAttribute('href')).toMatch(/^\/harbour\/numbers\/#/);
  await ask(page, 'Millstairs');
  expect(await first('places').getAttribute('href')).toMatch(/^\/harbour\/places\/#millstairs/);
});

test('an excerpt says neither its title again, nor when the page was written', async () => {
  const page = await harbour.open('/harbour/search/');
  for (const query of ['bells', 'charter', 'Lantern Rock']) {
    await ask(page, query);
    for (const item of await page.locator('.search section:not([hidden]) li:has(p)').all()) {
      const excerpt = await item.locator('p').textContent();
      expect(excerpt?.startsWith((await item.locator('a').textContent()) ?? '')).toBe(false);
      expect(excerpt).not.toMatch(/Covers events up to|Copy link|Where it is mentioned|Natural Earth/);
    }
  }
});

test('a definition or a source that a page repeats does not make it a result', async () => {
  const page = await lamplight.open('/search/');
  await ask(page, 'minded');
  expect(await titles(page)).toEqual(['Keeper']);
});

test('the question stands in the address: it can be shared, and Back works', async () => {
  const page = await harbour.open('/harbour/search/?q=whistle');
  await answered(page);
  expect(await status(page)).toMatch(/“whistle”$/);
  await ask(page, 'charter');
  expect(new URL(page.url()).search).toBe('?q=charter');
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector('[role=status]')?.textContent?.includes('“whistle”'),
  );
  expect(await page.locator('#q').inputValue()).toBe('whistle');
});

test('nothing found is said plainly, and each word leads on alone', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'dismissal whistle');
  expect(await status(page)).toMatch(/^Nothing found for “dismissal whistle”/);
  expect(await page.locator('.wider a').allTextContents()).toEqual(['dismissal', 'whistle']);
  await page.locator('.wider a').last().click();
  await answered(page);
  expect(new URL(page.url()).search).toBe('?q=whistle');
  expect(await status(page)).toMatch(/^\d+ results? for “whistle”$/);
  expect(await page.locator('.wider').isVisible()).toBe(false);

  await ask(page, 'zzzzqqq');
  expect(await page.locator('.wider :is(p, a):visible').count()).toBe(0);
  await page.getByRole('button', { name: 'Clear' }).click();
  expect(await page.locator('#q').inputValue()).toBe('');
  expect(await status(page)).toBe('');
  expect(await page.locator('#q').evaluate((box) => box === document.activeElement)).toBe(true);
});

test.each(['appointment 2005', 'dismissal'])(
  '“%s” finds an event by the words for its kind',
  async (query) => {
    const page = await harbour.open('/harbour/search/');
    await ask(page, query);
    expect(await page.locator('[data-kind=events] a').allTextContents()).toEqual([
      'Éloïse Marée is named Keeper',
    ]);
  },
);

test('nothing is fetched before the box is focused, and a first search weighs less than 150 KB', async () => {
  const page = await harbour.open('/harbour/', direct);
  await page.waitForLoadState('networkidle');
  const weights: { path: string; bytes: number }[] = [];
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    bodies.push(
      response.body().then((body) => {
        weights.push({ path: pathname, bytes: brotliCompressSync(body).length });
      }),
    );
  });
  await page.goto(new URL('/harbour/search/', page.url()).href, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  expect(weights.filter(({ path }) => path.includes('/pagefind/'))).toEqual([]);

  await ask(page, 'maree lamp');
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  const fetched = weights.filter(({ path }) => /\/pagefind\/|\.js$/.test(path));
  expect(fetched.filter(({ path }) => path.includes('/fragment/')).length).toBeGreaterThanOrEqual(3);
  await ask(page, 'fog');
  await page.waitForLoadState('networkidle');
  await Promise.all(bodies);
  expect(await titles(page)).toHaveLength(5);
  const total = fetched.reduce((sum, { bytes }) => sum + bytes, 0);
  expect(total).toBeGreaterThan(50_000);
  expect(total).toBeLessThan(150_000);
});

test.each([
  ['the engine', '**/pagefind/pagefind.js*'],
  ['the words', '**/pagefind/index/*'],
  ['an excerpt', '**/pagefind/fragment/*'],
])('when %s does not arrive, that is said, and another try helps', async (_, pattern) => {
  const before = harbour.complaints.length;
  const page = await harbour.open('/harbour/search/', direct);
  await page.route(pattern, (route) => route.abort());
  await page.locator('#q').fill('maree');
  await page.keyboard.press('Enter');
  await page.locator('.broken').waitFor();
  expect(await page.locator('.broken').textContent()).toContain('could not be loaded');
  expect(await page.locator('nav[aria-labelledby=ways] a').count()).toBe(4);

  await page.unroute(pattern);
  await page.locator('.broken button').click();
  await answered(page);
  expect(await status(page)).toMatch(/results for “maree”/);
  harbour.complaints.splice(before);
});

test('without script the page says so and leads on', async () => {
  const page = await harbour.open('/harbour/search/', { javaScriptEnabled: false });
  expect(await page.locator('form').isVisible()).toBe(false);
  expect(await page.locator('main').textContent()).toContain('Search needs JavaScript');
  await page.locator('nav[aria-labelledby=ways] a').first().click();
  expect(new URL(page.url()).pathname).toBe('/harbour/glossary/');
});

test('no page complained', () => {
  expect([...harbour.complaints, ...lamplight.complaints]).toEqual([]);
});
