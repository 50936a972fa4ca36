import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { visit } from '../support/visit.ts';

const { open, complaints } = visit(editions.harbour);

const shown = (page: Page) => page.locator('.timeline [data-weight]:visible').count();
const shownIds = (page: Page) =>
  page
    .locator('.timeline [data-weight]:visible')
    .evaluateAll((events) => events.map(({ id }) => id.replace(/^e-/, '')));
const address = (page: Page) => new URL(page.url());
/** How many events the made-up story has. */
const all = 24;

/** Moves from control to control, as a keyboard does, until one is reached whose text or name is this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
    });
    if (name.test(reached)) return;
  }
  throw new Error(`No control named ${String(name)}`);
}

describe.each([
  ['360 px, script', { viewport: { width: 360, height: 800 } }],
  ['360 px, no script', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }],
  ['1280 px, script', { viewport: { width: 1280, height: 800 } }],
  ['1280 px, no script', { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false }],
])('the timeline by keyboard, %s', (_, options) => {
  test('a theme is an address, and says what it leaves out', async () => {
    const page = await open('/harbour/timeline/', options);
    const all = await shown(page);
    await tabTo(page, /^The lamp and its rock$/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/harbour/timeline/lamp-and-rock/');
    const few = await shown(page);
    expect(few).toBeGreaterThan(3);
    expect(few).toBeLessThan(all);
    expect(await page.locator('.timeline > .small').first().textContent()).toContain(
      `${String(few)} of ${String(all)} events`,
    );
    await page.close();
  });

  test('a column of the histogram leads to its year', async () => {
    const page = await open('/harbour/timeline/', options);
    await tabTo(page, /\b2013: 1 event/);
    await page.keyboard.press('Enter');
    expect(address(page).hash).toBe('#y2013');
    const box = await page.locator('#y2013 .year').boundingBox();
    expect(Math.abs(box?.y ?? 999)).toBeLessThan(60);
    await page.close();
  });

  test('an event leads to its page, and from there to its neighbour and back into the list', async () => {
    const page = await open('/harbour/timeline/#y2021', options);
    await page.locator('#e-great-fog .title a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/harbour/timeline/events/great-fog/');
    expect(await page.locator('.around dd').first().textContent()).toMatch(
      /9 March 2021\s+\(2 days earlier\)/,
    );
    await page.locator('.around a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/harbour\/timeline\/events\/(?!great-fog)/);
    await page.locator('.kicker a').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/harbour\/timeline\/#e-/);
    expect(await page.locator(':target .title').isVisible()).toBe(true);
    await page.close();
  });
});

describe.each([360, 1280])('words, %i px', (width) => {
  const options = { viewport: { width, height: 800 } };

  test('narrow the list, whatever their accents, and stay in the address and in the other themes', async () => {
    const page = await open('/harbour/timeline/', options);
    const all = await shown(page);
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('ELOISE maree');
    const few = await shown(page);
    expect(few).toBeGreaterThan(0);
    expect(few).toBeLessThan(all);
    expect(await page.getByRole('status').textContent()).toBe(
      `${String(few)} of ${String(all)} events contain “ELOISE maree”`,
    );
    expect(address(page)).toMatchObject({ search: '', hash: '#q=ELOISE%20maree' });
    expect(await page.locator('.year:visible').count()).toBeLessThanOrEqual(few);
    expect(await page.locator('.gap:visible, .histogram:visible').count()).toBe(0);

    await page.locator('.filter a', { hasText: 'The lamp and its rock' }).click();
    await page.waitForURL('**/timeline/lamp-and-rock/#q=ELOISE%20maree');
    expect(await page.getByRole('searchbox').inputValue()).toBe('ELOISE maree');
    expect(await shown(page)).toBeLessThanOrEqual(few);

    await page.getByRole('searchbox').fill('');
    expect(await page.getByRole('status').textContent()).toBe('');
    expect(address(page).hash).toBe('');
    expect(await page.locator('.histogram').isVisible()).toBe(true);
    await page.close();
  });

  test('leave the sources of what is shown, each with its number, and bring all back when cleared', async () => {
    const page = await open('/harbour/timeline/', options);
    const sources = page.locator('.source-list li:visible');
    const all = await sources.count();
    await page.getByRole('searchbox').fill('bells');
    const numbered = await sources.evaluateAll((items) =>
      items.map((item) => [`s${String((item as HTMLLIElement).value)}`, item.id]),
    );
    expect(numbered.length).toBeGreaterThan(0);
    expect(numbered.length).toBeLessThan(all);
    for (const [number, id] of numbered) expect(number).toBe(id);
    const cited = await page
      .locator('.timeline [data-weight]:visible [role=doc-noteref]')
      .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('href')?.slice(1)))]);
    expect(numbered.map(([, id]) => id).sort()).toEqual(cited.sort());

    await page.getByRole('searchbox').fill('zeppelin');
    expect(await page.locator('.source-list').isVisible()).toBe(false);
    await page.getByRole('searchbox').fill('');
    expect(await sources.count()).toBe(all);
    await page.close();
  });

  test('move nothing above the list when they are typed: the count stays, and the box', async () => {
    const page = await open('/harbour/timeline/', options);
    const box = page.getByRole('searchbox');
    const before = await box.boundingBox();
    await box.pressSequentially('b');
    expect(await box.boundingBox()).toEqual(before);
    expect(await page.locator('.timeline .count').innerText()).toContain(`${String(all)} events`);
    await page.close();
  });

  test.each([
    ['2005 appointment', ['maree-named']],
    ['dismissal 2005', ['maree-named']],
    ['APPOINTMENTS', ['maree-named']],
    ['treaty 2021', ['bell-watch-founded', 'charter-amended']],
  ])('“%s” finds events by the words for their kind', async (query, found) => {
    const page = await open('/harbour/timeline/', options);
    expect((await page.locator('#e-maree-named').innerText()).toLowerCase()).not.toContain('dismissal');
    await page.getByRole('searchbox').fill(query);
    expect(await shownIds(page)).toEqual(found);
    await page.close();
  });

  test('that no event holds leave an empty list that says so, and leads on', async () => {
    const page = await open('/harbour/timeline/?q=zeppelin+charter', options);
    expect(await shown(page)).toBe(0);
    expect(await page.getByRole('status').textContent()).toMatch(
      /^0 of \d+ events contain “zeppelin charter”$/,
    );
    expect(await page.locator('.timeline section:visible').count()).toBe(0);
    const wider = page.locator('.wider a').first();
    expect(await wider.getAttribute('href')).toMatch(/\/harbour\/search\/#q=zeppelin%20charter$/);

    await page.locator('.wider a', { hasText: 'Clear' }).click();
    await page.waitForURL('**/harbour/timeline/');
    expect(await shown(page)).toBe(all);
    expect(await page.locator('.wider').isVisible()).toBe(false);
    await page.close();
  });
});

describe.each([
  ['script', {}],
  ['no script', { javaScriptEnabled: false }],
])('one kind of event, %s', (_, settings) => {
  const options = { viewport: { width: 360, height: 800 }, ...settings };
  const agreements = ['fog-charter-signed', 'bell-watch-founded', 'charter-amended'];

  test('is chosen by keyboard, is an address, and is left again', async () => {
    const page = await open('/harbour/timeline/', options);
    await page.locator('.kinds summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(address(page).hash).toBe('#only-agreement');
    expect(await shownIds(page)).toEqual(agreements);
    expect(await page.locator('.only:visible').innerText()).toMatch(
      /^Agreements: 3 of 24 events\. Show all$/,
    );
    expect(await page.locator(':is(.year, .gap, .histogram, #after > h2):visible').count()).toBe(0);

    await page.locator('.only:visible a').click();
    expect(await shown(page)).toBe(all);
    expect(await page.locator('.histogram').isVisible()).toBe(true);
    await page.goBack();
    expect(await shownIds(page)).toEqual(agreements);
    await page.close();
  });

  test('is chosen in the timeline of a theme, too', async () => {
    const page = await open('/harbour/timeline/lamp-and-rock/#only-agreement', options);
    expect(await shownIds(page)).toEqual(['fog-charter-signed', 'charter-amended']);
    await page.close();
  });

  test('is where the label on the page of an event leads', async () => {
    const page = await open('/harbour/timeline/events/maree-named/', options);
    await page.locator('.when a').click();
    await page.waitForURL('**/harbour/timeline/#only-appointment');
    expect(await shownIds(page)).toEqual(['maree-named']);
    await page.close();
  });
});

test('a kind and words narrow the list together, go along to a theme, and are left one by one', async () => {
  const page = await open('/harbour/timeline/#only-agreement');
  await page.getByRole('searchbox').fill('2021');
  expect(await shownIds(page)).toEqual(['bell-watch-founded', 'charter-amended']);
  expect(await page.getByRole('status').textContent()).toBe('2 of 3 events contain “2021”');
  expect(await page.locator('.only:visible').count()).toBe(1);
  const marks = await page
    .locator('.timeline [data-weight]:visible [role=doc-noteref]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')?.slice(1)))].sort());
  const sources = await page
    .locator('.source-list li:visible')
    .evaluateAll((items) => items.map(({ id }) => id));
  expect(sources.sort()).toEqual(marks);

  await page.locator('.filter a', { hasText: 'The lamp and its rock' }).click();
  await page.waitForURL('**/timeline/lamp-and-rock/#only-agreement&q=2021');
  expect(await shownIds(page)).toEqual(['charter-amended']);
  await page.locator('.only:visible a').click();
  expect((await shownIds(page)).length).toBeGreaterThan(1);
  await expect.poll(() => address(page).hash).toMatch(/^#(?!only).*q=2021$/);
  await page.goBack();
  expect(await shownIds(page)).toEqual(['charter-amended']);
  expect(await page.locator('.only:visible').count()).toBe(1);
  await page.close();
});

test('Back and Forward bring the words that an address holds, and no others', async () => {
  const page = await open('/harbour/timeline/');
  const box = page.getByRole('searchbox');
  await page.locator('.kinds summary').click();
  await page.locator('.kinds a', { hasText: 'Agreements' }).click();
  await box.fill('2021');
  await page.goBack();
  await expect.poll(() => box.inputValue()).toBe('');
  expect(await shown(page)).toBe(all);
  await page.goForward();
  await expect.poll(() => box.inputValue()).toBe('2021');
  expect(await shownIds(page)).toEqual(['bell-watch-founded', 'charter-amended']);
  await page.locator('.timeline [data-weight]:visible .title a').first().click();
  await page.waitForURL('**/timeline/events/**');
  await page.goBack();
  await expect.poll(() => shownIds(page)).toEqual(['bell-watch-founded', 'charter-amended']);
  expect(await box.inputValue()).toBe('2021');
  await page.close();
});

test.each([
  ['/harbour/timeline/', 'Marée', ["Marée's", 'Marée’s', 'd’Marée', 'maréeʼs', "l'MARÉE"]],
  ['/harbour/timeline/', 'winter crew', ['winter-crew', 'winter‑crew', 'winter–crew’s']],
  ['/harbour/fr/timeline/', 'équipe', ["l'équipe", 'd’équipe', 'qu´équipe', 'jusqu’équipe']],
])('at %s “%s” is found as well by whoever types more', async (where, bare, typed) => {
  const page = await open(where);
  const box = page.getByRole('searchbox');
  await box.fill(bare);
  const expected = await shownIds(page);
  expect(expected.length).toBeGreaterThan(0);
  expect(expected.length).toBeLessThan(all);
  for (const query of typed) {
    await box.fill(query);
    expect(await shownIds(page), query).toEqual(expected);
  }
  // Words are found by how they begin, not by what is inside others.
  for (const query of ['aree', 'inter', 'quipe', 'zork']) {
    await box.fill(query);
    expect(await shownIds(page), query).toEqual([]);
  }
  await page.close();
});

test('the words go along to the timeline in the other language', async () => {
  const page = await open('/harbour/timeline/#only-agreement');
  await page.getByRole('searchbox').fill('Marée’s 50% ~2.0');
  await page.locator('.site-header [hreflang]').click();
  await page.waitForURL('**/harbour/fr/timeline/#*');
  expect(await page.getByRole('searchbox').inputValue()).toBe('Marée’s 50% ~2.0');
  expect(await page.locator('.only:visible').count()).toBe(1);
  await page.close();
});

test('a line at the top leads to the newest event, and titles and years look like the links they are', async () => {
  const page = await open('/harbour/timeline/', { javaScriptEnabled: false });
  const newest = page.locator('.count a');
  expect(await newest.innerText()).toBe('Latest: 14 January 2022');
  expect(await newest.getAttribute('href')).toBe(
    `#${String(await page.locator('[data-weight]').last().getAttribute('id'))}`,
  );
  const lines = await page
    .locator('.event-list .title a, .histogram a[href] span')
    .evaluateAll((links) => [...new Set(links.map((link) => getComputedStyle(link).textDecorationLine))]);
  expect(lines).toEqual(['underline']);
  await page.close();
});

test.each([360, 1280])('backwards by keyboard at %i px, no year covers what has the focus', async (width) => {
  const page = await open('/harbour/timeline/', {
    viewport: { width, height: 800 },
    javaScriptEnabled: false,
  });
  await page.locator('#y2021 .event-list a').last().focus();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Shift+Tab');
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      const box = element?.getClientRects()[0];
      if (!element || !box) return 'nothing has the focus';
      const above = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return above && (element.contains(above) || above.contains(element)) ? '' : element.textContent;
    });
    expect(covered).toBe('');
  }
  await page.close();
});

test('the places of an event lead to what else happened there', async () => {
  const page = await open('/harbour/timeline/', { javaScriptEnabled: false });
  await page.locator('#e-great-fog .about a[href*="/places/"]').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/harbour/places/#gullhaven');
  const section = page.locator('section:has(#gullhaven)');
  expect(await section.locator('.event-list a[href="/harbour/timeline/events/great-fog/"]').count()).toBe(1);
  expect(await section.locator('> .small').last().textContent()).toMatch(/^\s*Mentioned in:/);
  await page.close();
});

test('without script there is no box, and an address with words shows the whole list', async () => {
  const page = await open('/harbour/timeline/?q=zeppelin', { javaScriptEnabled: false });
  expect(await page.locator('.find').isVisible()).toBe(false);
  expect(await shown(page)).toBeGreaterThan(20);
  await page.close();
});

test.each([320, 360, 1280])(
  'at %i px each year of the histogram is a target of 24 px, and none hangs out',
  async (width) => {
    const page = await open('/harbour/timeline/', { viewport: { width, height: 800 } });
    const boxes = await Promise.all(
      (await page.locator('.histogram a').all()).map((year) => year.boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(10);
    for (const box of boxes) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
      expect((box?.x ?? width) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    const tooWide = await page
      .locator('.histogram a')
      .evaluateAll((years) => years.filter((year) => year.scrollWidth > year.clientWidth).length);
    expect(tooWide).toBe(0);
    await page.close();
  },
);

test.each([360, 1280])(
  'at %i px an event reached by its fragment stands below the year, alone',
  async (width) => {
    const page = await open('/harbour/timeline/#e-great-fog', { viewport: { width, height: 800 } });
    const bottom = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      return (box?.y ?? NaN) + (box?.height ?? NaN);
    };
    const top = (await page.locator('#e-great-fog').boundingBox())?.y ?? NaN;
    expect(top).toBeGreaterThanOrEqual(await bottom('#y2021 .year'));
    expect(top).toBeLessThan(120);
    // Of the event above at most the empty room below its last line shows.
    const above = await bottom('li[data-weight]:has(+ #e-great-fog) > :last-child');
    expect(above - 4).toBeLessThanOrEqual(await bottom('#y2021 .year'));
    await page.close();
  },
);

test.each([
  ['timeline/', 'page', 'Timeline'],
  ['timeline/lamp-and-rock/', 'true', 'Timeline'],
  ['timeline/events/great-fog/', 'true', 'Timeline'],
  ['glossary/eloise-maree/', 'true', 'Glossary'],
])('the bar of links marks where %s belongs', async (path, current, name) => {
  const page = await open(`/harbour/${path}`, { javaScriptEnabled: false });
  const marked = page.locator('.site-header [aria-current]');
  expect(await marked.allInnerTexts()).toEqual([name]);
  expect(await marked.getAttribute('aria-current')).toBe(current);
  await page.close();
});

test('a theme’s timeline is headed by the theme, below a link to the whole', async () => {
  const page = await open('/harbour/timeline/lamp-and-rock/', { javaScriptEnabled: false });
  expect(await page.title()).toBe('Timeline: The lamp and its rock');
  expect(await page.locator('h1').textContent()).toBe('The lamp and its rock');
  expect(await page.locator('.kicker a').getAttribute('href')).toBe('/harbour/timeline/');
  expect(await page.locator('.about a[href="/harbour/timeline/lamp-and-rock/"]').count()).toBe(0);
  await page.close();
});

test('on paper the filter is stated, nothing is a control, and the histogram is grey', async () => {
  const page = await open('/harbour/timeline/lamp-and-rock/?q=maree');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('status').textContent()).toMatch(/events contain “maree”/);
  expect(await page.locator('.timeline > .small').first().textContent()).toContain('“The lamp and its rock”');
  expect(
    await page.locator('.find:visible, .filter:visible, .files:visible, .histogram:visible').count(),
  ).toBe(0);
  await page.getByRole('searchbox', { includeHidden: true }).evaluate((box: HTMLInputElement) => {
    box.value = '';
    box.dispatchEvent(new Event('input'));
  });
  expect(await page.locator('.histogram svg:visible').count()).toBeGreaterThan(1);
  const fills = await page
    .locator('.histogram path')
    .evaluateAll((paths) => [...new Set(paths.map((path) => getComputedStyle(path).fill))]);
  for (const fill of fills) expect(fill).toMatch(/^none$|^rgb\((\d+), \1, \1\)$/);
  expect(fills.length).toBeGreaterThan(1);
  await page.close();
});

test('no page complained', () => {
  expect(complaints).toEqual([]);
});
