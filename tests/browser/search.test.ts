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
  await page.waitForFunction((text) => {
    const status = document.querySelector('[role=status]')?.textContent ?? '';
    return status.includes(`“${text}”`) || status.includes(`«\u202F${text}\u202F»`);
  }, query);
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

test('the question is in the address: it can be shared, and Back and Forward bring it and what it found', async () => {
  const page = await harbour.open('/harbour/search/?q=whistle');
  await answered(page);
  expect(await status(page)).toMatch(/“whistle”$/);
  await ask(page, 'charter');
  expect(new URL(page.url())).toMatchObject({ search: '', hash: '#q=charter' });
  await page.goBack();
  await page.waitForFunction(() =>
    document.querySelector('[role=status]')?.textContent?.includes('“whistle”'),
  );
  expect(await page.locator('#q').inputValue()).toBe('whistle');
  const found = await titles(page);
  await page.locator('.search section:not([hidden]) li > a').first().click();
  await page.waitForURL(/\/harbour\/(?!search)/);
  await page.goBack();
  await answered(page);
  expect(await page.locator('#q').inputValue()).toBe('whistle');
  expect(await titles(page)).toEqual(found);
  await page.goForward();
  await page.goBack();
  await answered(page);
  expect(await titles(page)).toEqual(found);
});

test('the question goes along to the other language, and stays where a part of the page is led to', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'l’équipe 100% $&');
  expect(await status(page)).toContain('“l’équipe 100% $&”');
  await page.evaluate(() => {
    location.hash = '#text';
  });
  await expect.poll(() => page.url()).toMatch(/#text&q=/);
  expect(await page.locator('#q').inputValue()).toBe('l’équipe 100% $&');
  await page.locator('.site-header [hreflang]').click();
  await page.waitForURL('**/harbour/fr/search/#*');
  expect(await page.locator('#q').inputValue()).toBe('l’équipe 100% $&');
});

test.each(['search', 'timeline'])(
  'the words sought in the %s reach no host: not in an address, nor as where a request came from',
  async (list) => {
    const page = await harbour.open('/harbour/', direct);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(JSON.stringify([request.url(), request.headers()])));
    await page.goto(new URL(`/harbour/${list}/`, page.url()).href);
    await page.locator('#q').fill('whistle');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('“whistle”');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.locator('#q').inputValue()).toBe('whistle');
    await page.locator('.site-header a').first().click();
    await page.waitForLoadState('networkidle');
    expect(sent.length).toBeGreaterThan(5);
    expect(sent.filter((request) => /whistle|"referer":"[^"]/i.test(request))).toEqual([]);
  },
);

test.each(['search', 'timeline'])('an older address of the %s is rewritten at once', async (list) => {
  const page = await harbour.open(`/harbour/${list}/?q=Eloise+Mar%C3%A9e&from=chat#text`);
  await expect.poll(() => page.url()).toMatch(/\?from=chat#text&q=Eloise%20Mar%C3%A9e$/);
  expect(await page.locator('#q').inputValue()).toBe('Eloise Marée');
  await expect.poll(() => page.getByRole('status').first().textContent()).toContain('“Eloise Marée”');
});

/** How many results a question has, and the addresses of the first. */
async function findingsOf(page: Page, query: string): Promise<readonly string[]> {
  await ask(page, query);
  const links = page.locator('.search section:not([hidden]) li > a');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return [/^\d*/.exec((await status(page)) ?? '')?.[0] ?? '', ...addresses];
}

test.each([
  ['/harbour/search/', 'Marée', ['Marée’s', "Marée's", 'd’Marée', 'l＇Marée', 'Maréeʼs', 'MARÉE´S']],
  ['/harbour/search/', 'sea fret', ['sea-fret', 'sea‑fret', 'Sea–Fret’s', 'sea\u00A0fret']],
  ['/harbour/fr/search/', 'équipe', ["l'équipe", 'L’ÉQUIPE', 'd´équipe', 'qu’équipe', 'jusqu’équipe']],
  ['/harbour/fr/search/', 'Éastquay', ["d'Eastquay", 'd’Eastquay', "lorsqu'Eastquay"]],
])('at %s “%s” is found as well by whoever types more', async (where, bare, typed) => {
  const page = await harbour.open(where);
  const expected = await findingsOf(page, bare);
  expect(expected.length).toBeGreaterThan(1);
  for (const query of typed) expect(await findingsOf(page, query), query).toEqual(expected);
});

test('in French, what a text says after an elision is found, and shown as it is set', async () => {
  const page = await harbour.open('/harbour/fr/search/');
  await ask(page, 'hiver');
  expect(await page.locator('.search mark').allTextContents()).toContain('d’hiver');
  expect(await page.locator('.search section:not([hidden])').allTextContents()).not.toContain("d'hiver");
});

test('a result that is not translated says in which language it is', async () => {
  const page = await harbour.open('/harbour/fr/search/');
  await ask(page, 'second boat');
  const link = page.locator('.search a[href="/harbour/fr/timeline/events/second-boat/"]');
  expect(await link.locator('xpath=..').getAttribute('lang')).toBe('en');
  await ask(page, 'equipe');
  expect(await page.locator('.search li[lang]').count()).toBe(0);
});

test('a word that is nowhere finds nothing, and words near it are offered', async () => {
  const page = await harbour.open('/harbour/search/');
  for (const query of ['ferryzz', 'qqlamp', 'zork', 'fog zork', 'l’zork', '“fog zork”']) {
    await ask(page, query);
    expect(await status(page), query).toMatch(/^Nothing found/);
    expect(await titles(page), query).toEqual([]);
  }
  await ask(page, 'charter foghron');
  expect(await page.locator('.wider ul').first().locator('a').allTextContents()).toContain('charter foghorn');
  expect(await page.locator('.wider ul').last().locator('a').allTextContents()).toEqual(['charter']);
  await page.locator('.wider a', { hasText: 'charter foghorn' }).click();
  await page.waitForFunction(() =>
    document.querySelector('[role=status]')?.textContent?.includes('“charter foghorn”'),
  );
  // The beginning of a word is enough, and so is another form of it.
  for (const query of ['fogh', 'foghorns', 'mar'])
    expect((await findingsOf(page, query)).length, query).toBeGreaterThan(1);
});

test('a result says what was found: in its title, too', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'charter');
  const marks = await page.locator('.search li > a mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks) expect(mark.toLowerCase()).toMatch(/^charter/);
});

test('nothing found is said plainly, and each word leads on alone', async () => {
  const page = await harbour.open('/harbour/search/');
  await ask(page, 'dismissal whistle');
  expect(await status(page)).toMatch(/^Nothing found for “dismissal whistle”/);
  expect(await page.locator('.wider a').allTextContents()).toEqual(['dismissal', 'whistle']);
  await page.locator('.wider a').last().click();
  await answered(page);
  expect(new URL(page.url()).hash).toBe('#q=whistle');
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
    // A redirect has no body.
    if (response.status() >= 300) return;
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
