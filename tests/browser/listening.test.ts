import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { colourRules, mistakes } from '../support/axe.ts';
import { editions } from '../support/builds.ts';
import { fail, finish, isBusy, openWithVoices, said, setVoices } from '../support/speech.ts';
import { visit } from '../support/visit.ts';

const site = visit(editions.lamplight);
/** A text that is longer than any screen. */
const visitLong = visit(editions.harbour);
/** A story whose texts have no points in brief. */
const small = visit(editions.ferry);
const path = '/articles/lamp-walks/';
const voices = ['en_GB'];

const button = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
const bar = (page: Page) => page.getByRole('region', { name: 'Reading aloud' });
const press = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true }).click();
const state = (page: Page) => bar(page).getByRole('status').textContent();
/** The first words of the passage that is marked. */
const marked = (page: Page) =>
  page.locator('[data-heard]').evaluate((element) => element.textContent?.trim().slice(0, 12));
const texts = async (page: Page) => (await said(page)).map(({ text }) => text);

async function listen(page: Page): Promise<void> {
  await button(page).click();
  await bar(page).waitFor();
  await expect.poll(() => isBusy(page)).toBe(true);
}

test('a device without a voice of its own for the language of the text offers nothing, and loads nothing', async () => {
  for (const few of [[], ['en-GB network'], ['fr_FR', 'ar_EG'], ['en network', 'de-DE']]) {
    const page = await openWithVoices(site, path, few);
    await page.waitForLoadState('networkidle');
    expect(await button(page).count(), few.join()).toBe(0);
  }
  const own = await openWithVoices(site, '/fr/articles/lamp-walks/', ['en-GB']);
  await own.waitForLoadState('networkidle');
  expect(await own.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
  // A browser without voices, as the one of these tests is.
  const plain = await site.open(path);
  await plain.waitForLoadState('networkidle');
  expect(await button(plain).count()).toBe(0);
  expect(site.complaints).toEqual([]);
});

test('voices that come late offer it once, and nothing moves', async () => {
  const page = await openWithVoices(site, path, []);
  const top = () => page.locator('.brief li').first().boundingBox();
  const before = await top();
  await setVoices(page, ['fr_FR']);
  await setVoices(page, ['fr_FR', 'en_US']);
  await button(page).waitFor();
  await setVoices(page, ['fr_FR', 'en_US', 'en_GB']);
  expect(await button(page).count()).toBe(1);
  expect(await top()).toEqual(before);
  expect(((await button(page).boundingBox())?.height ?? 0) >= 44).toBe(true);
});

test('a text without points in brief offers it, too', async () => {
  const page = await openWithVoices(small, '/articles/no-boat/', voices);
  await listen(page);
  expect((await boxOf(page, 'Pause'))?.height).toBeGreaterThanOrEqual(44);
});

test('title, summary, correction, points and text are read, and what reads comes with the press', async () => {
  const page = await openWithVoices(site, path, voices);
  const loaded: string[] = [];
  await button(page).waitFor();
  await page.waitForLoadState('networkidle');
  page.on('request', (request) => loaded.push(request.url().replace(/.*\./, '')));
  await listen(page);
  expect(loaded.sort()).toEqual(['css', 'js']);
  const whole = [
    'How a lamp walks',
    'The tower of Gullhaven stood dark for one night.',
    'Corrected 3 May 2021: The breakfast was earlier than first written.',
    'In brief',
    'The lamp walked 40 to 44 steps.',
    'The Keeper slept.',
    'Breakfast was served at 07:30.',
    'The tower',
    'The Keeper lit the lamp at 04:30.',
    'An hour later it was gone.',
    '04:30.',
    'Steps: 0.',
    '05:30.',
    'Steps: 42.',
    'The way back',
    'It took the quay.',
    'It took the stairs, too.',
    'Our reading',
    'A lamp that walks may be looking for its Keeper.',
    'Sources',
    "A heading may share a word with the page's own parts.",
  ];
  await finish(page, whole.length);
  expect(await texts(page)).toEqual(whole);
  const by = (await said(page)).map(({ lang, voice }) => `${lang} ${voice}`);
  expect(new Set(by)).toEqual(new Set(['en-GB en_GB']));
  expect(await state(page)).toBe('End of the text');
  await press(page, 'Continue');
  await expect.poll(async () => (await texts(page)).length).toBe(whole.length + 1);
  expect((await texts(page)).at(-1)).toBe('How a lamp walks');
  expect(site.complaints).toEqual([]);
});

test('a text that is not translated is read by the voice of its own language', async () => {
  const page = await openWithVoices(site, '/fr/articles/lamp-sleeps/', ['en_GB', 'fr_FR']);
  await page.getByRole('button', { name: 'Écouter' }).click();
  await expect.poll(() => isBusy(page)).toBe(true);
  await finish(page, 3);
  expect((await said(page)).map(({ text, lang }) => `${lang} ${text}`)).toEqual([
    'en-GB How a lamp sleeps',
    'en-GB By day, and with one eye open.',
    'fr-FR En bref',
    'en-GB It sleeps by day.',
  ]);
  const alone = await openWithVoices(site, '/fr/articles/lamp-sleeps/', ['fr_FR']);
  await alone.waitForLoadState('networkidle');
  expect(await alone.getByRole('button', { name: 'Écouter' }).count()).toBe(0);
});

test('Arabic is read, and its player is that of every phone', async () => {
  const page = await openWithVoices(site, '/ar/articles/lamp-walks/', ['ar_EG'], {
    viewport: { width: 360, height: 740 },
  });
  await page.getByRole('button', { name: 'استماع' }).click();
  await expect.poll(() => isBusy(page)).toBe(true);
  expect((await said(page))[0]).toEqual({ text: 'كيف يمشي مصباح؟', lang: 'ar-EG', voice: 'ar_EG' });
  const [back, next] = [await boxOf(page, 'السابق'), await boxOf(page, 'التالي')];
  expect(back && next && back.x < next.x).toBe(true);
});

const boxOf = (page: Page, name: string) =>
  page.locator('.listening button', { hasText: name }).boundingBox();

test('it is paused, goes on from its sentence, and goes back and on, by keyboard', async () => {
  const page = await openWithVoices(site, path, voices);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await bar(page).waitFor();
  await expect.poll(() => isBusy(page)).toBe(true);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  expect(await state(page)).toBe('Reading. Tap a passage to hear it.');
  // To the sentence "An hour later it was gone."
  await finish(page, 9);
  await page.keyboard.press('Enter');
  expect([await state(page), await isBusy(page)]).toEqual(['Paused', false]);
  expect(await marked(page)).toBe('The Keeper l');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Continue');
  await page.keyboard.press('Space');
  await expect
    .poll(async () => (await texts(page)).slice(-2))
    .toEqual(['An hour later it was gone.', 'An hour later it was gone.']);
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Next');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts(page)).at(-1)).toBe('04:30.');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await focused()).toBe('Back');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await texts(page)).at(-1)).toBe('The Keeper lit the lamp at 04:30.');
  await page.keyboard.press('Escape');
  expect([await bar(page).count(), await page.locator('[data-heard]').count()]).toEqual([0, 0]);
  expect([await isBusy(page), await button(page).getAttribute('aria-pressed')]).toEqual([false, 'false']);
  // The keyboard goes on from where it stopped.
  expect(await focused()).toMatch(/^The Keeper lit/);
  await page.keyboard.press('Tab');
  expect(await page.locator('[tabindex="-1"]:not(button)').count()).toBe(0);
});

test('a passage that is tapped is read, and a link, a term and a selection are left alone', async () => {
  const page = await openWithVoices(site, path, voices, {
    hasTouch: true,
    viewport: { width: 360, height: 740 },
  });
  await listen(page);
  const last = () => texts(page).then((all) => all.at(-1));
  const at = { position: { x: 5, y: 5 } };
  await page.locator('.body li').first().tap(at);
  await expect.poll(last).toBe('It took the quay.');
  expect(await page.locator('.passage-tools').count()).toBe(0);
  await press(page, 'Pause');
  await page
    .locator('.brief li')
    .nth(1)
    .tap({ position: { x: 290, y: 5 } });
  await expect.poll(last).toBe('The Keeper slept.');
  expect(await state(page)).toMatch(/^Reading/);
  await page.locator('.body tbody tr').first().tap(at);
  await expect.poll(last).toBe('04:30.');
  const before = (await texts(page)).length;
  await page.locator('.brief .term > button').first().tap();
  expect(await page.locator('.note:popover-open').count()).toBe(1);
  await page.keyboard.press('Escape');
  await page.locator('.body .cite a').first().tap();
  await page
    .locator('.body > p')
    .first()
    .evaluate((passage) => getSelection()?.selectAllChildren(passage));
  await page.locator('.body > p').first().dispatchEvent('click');
  await page.locator('.after h2').first().dispatchEvent('click');
  expect((await texts(page)).length).toBe(before);
});

test('the passage that is read is in sight, unless the reader has scrolled away', async () => {
  const page = await openWithVoices(visitLong, '/harbour/articles/nine-nights/', voices, {
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
  });
  await listen(page);
  const isInSight = () =>
    page.evaluate(() => {
      const box = document.querySelector('[data-heard]')?.getBoundingClientRect();
      const foot = document.querySelector('.listening')?.getBoundingClientRect().top ?? 0;
      return box !== undefined && box.top >= 0 && box.bottom <= foot;
    });
  for (let count = 0; count < 25; count += 1) {
    expect(await isInSight(), String(await marked(page))).toBe(true);
    await finish(page);
  }
  await page.waitForTimeout(1100);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  await page.waitForTimeout(100);
  await finish(page, 6);
  expect([await isInSight(), await page.evaluate(() => scrollY)]).toEqual([false, 0]);
  await press(page, 'Next');
  expect(await isInSight()).toBe(true);
});

test('it ends when the page is left, and nothing is left over', async () => {
  const cuts = (page: Page) => page.evaluate(() => Number(sessionStorage['cuts']));
  const page = await openWithVoices(site, path, voices);
  await listen(page);
  const before = await cuts(page);
  await page.locator('.kicker a').click();
  await page.waitForURL('**/topics/**');
  expect(await cuts(page)).toBeGreaterThan(before);
  await page.goBack();
  expect([await bar(page).count(), await page.locator('[data-heard]').count()]).toEqual([0, 0]);
  // A page that the browser keeps as it is comes back without the bar.
  await listen(page);
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect([await bar(page).count(), await isBusy(page)]).toEqual([0, false]);
  await listen(page);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  expect([await bar(page).count(), await isBusy(page)]).toEqual([1, true]);
  await button(page).click();
  await expect.poll(async () => [await bar(page).count(), await isBusy(page)]).toEqual([0, false]);
});

test('an error is told and tried again, what the device interrupts is paused', async () => {
  const page = await openWithVoices(site, path, voices);
  await listen(page);
  await fail(page, 'synthesis-failed');
  expect(await state(page)).toBe('The voice has stopped. Try again.');
  await press(page, 'Continue');
  expect((await texts(page)).slice(-2)).toEqual(['How a lamp walks', 'How a lamp walks']);
  await fail(page, 'interrupted');
  expect(await state(page)).toBe('Paused');
});

test('without a connection the button says so', async () => {
  const page = await openWithVoices(site, path, voices, { serviceWorkers: 'block' });
  await button(page).waitFor();
  await page.route('**/_astro/*', (route) => route.abort());
  await page.locator('.brief > button').click();
  await expect.poll(() => page.locator('.brief > button').textContent()).toMatch(/No connection/);
  await expect.poll(() => page.locator('.brief > button').textContent()).toMatch(/Listen/);
  site.complaints.length = 0;
});

test('on paper there is neither button, bar nor mark', async () => {
  const page = await openWithVoices(site, path, voices);
  await listen(page);
  await page.emulateMedia({ media: 'print' });
  for (const one of ['.listening', '.brief > button'])
    expect(await page.locator(one).isVisible()).toBe(false);
  expect(await page.locator('h1').evaluate((title) => getComputedStyle(title).boxShadow)).toBe('none');
});

test('axe finds nothing on the open bar, light and dark, wide and narrow', async () => {
  for (const width of [360, 1280]) {
    const page = await openWithVoices(site, path, voices, {
      bypassCSP: true,
      colorScheme: 'light',
      viewport: { width, height: 740 },
    });
    await listen(page);
    await finish(page, 4);
    expect(await mistakes(page, {})).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await mistakes(page, { only: colourRules })).toEqual([]);
    }
  }
});
