import { statSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { openWith, seen, status, type Seen } from '../support/browser-capabilities.ts';
import { visit } from '../support/visit.ts';

const named = visit(editions.harbour);
const { open } = named;
const unnamed = visit(editions.unnamed);
const path = '/harbour/articles/nine-nights/';
const address = `https://news.example${path}`;

const press = (page: Page) => page.locator('.actions summary').click();

test('where the device can share, Share opens its sheet', async () => {
  const page = await openWith(named, path, { share: 'works', clipboard: true });
  await press(page);
  const title = await page.title();
  expect(await seen(page)).toEqual({ shared: [{ title, url: address }], copied: [], mails: [] });
  expect(await page.locator('.actions details').getAttribute('open')).toBeNull();
});

test('who closes the sheet is left alone', async () => {
  const page = await openWith(named, path, { share: 'cancelled', clipboard: true });
  await press(page);
  expect(await seen(page)).toMatchObject({ copied: [], mails: [] });
});

test.each([{ share: 'fails' as const, clipboard: true }, { clipboard: true }])(
  'where it cannot, %j, Share copies the link and says so',
  async (offers) => {
    const page = await openWith(named, path, offers);
    await press(page);
    await page.waitForFunction(() => document.querySelector('.actions [role=status]')?.textContent !== '');
    expect(await status(page)).toBe('Copied.');
    expect(await seen(page)).toMatchObject({ copied: [address], mails: [] });
  },
);

/** Opens a page in a browser that takes files, or none, and notes what it fetches. */
async function openWithFiles(
  path: string,
  takes: boolean,
  refusals = 0,
  options: BrowserContextOptions = {},
) {
  const page = await open('/harbour/how-we-work/', options);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await page.addInitScript(
    ({ takes, refusals }) => {
      const passed: { title: string; name: string; type: string; size: number }[] = [];
      Object.assign(window, { passed });
      let left = refusals;
      const offer = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value });
      offer('canShare', ({ files }: { files: File[] }) => takes && files.length === 1);
      offer('share', ({ title, files: [file] }: { title: string; files: File[] }) => {
        if (left-- > 0) return Promise.reject(new DOMException('', 'NotAllowedError'));
        if (file) passed.push({ title, name: file.name, type: file.type, size: file.size });
        return Promise.resolve();
      });
    },
    { takes, refusals },
  );
  await page.goto(new URL(path, page.url()).href);
  const files = () => fetched.filter((address) => /\.pdf$|dossier\.html$/.test(address));
  const passed = () => page.evaluate(() => (window as unknown as { passed: unknown[] }).passed);
  return { page, files, passed };
}

test.each([path, '/harbour/dossier/'])(
  'on a phone that takes files, the buttons for those of %s come where their room was, and leave none elsewhere',
  async (of) => {
    const phone = { viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true };
    const end = (page: Page) =>
      page.locator('.actions').evaluate((element) => element.getBoundingClientRect().bottom);
    const { page } = await openWithFiles(of, true, 0, phone);
    const files = await page.locator('.actions .file').count();
    expect(await page.getByRole('button', { name: /^Share the file/ }).count()).toBe(files);
    const after = await end(page);
    // As the page was before its scripts ran.
    for (const button of await page.locator('[data-do=pass]').all())
      await button.evaluate((element) => element.setAttribute('hidden', ''));
    expect(await end(page)).toBe(after);

    const { page: other } = await openWithFiles(of, false, 0, phone);
    expect(await other.locator('[data-do=pass]').count()).toBe(0);
    expect(await end(other)).toBeLessThanOrEqual(after);
  },
);

test('where the device takes files, the PDF is passed on as one, fetched at the press', async () => {
  const { page, files, passed } = await openWithFiles(path, true);
  expect(files()).toEqual([]);
  await page.getByRole('button', { name: /^Share the file: PDF, \d+ KB$/ }).click();
  await expect.poll(passed).toHaveLength(1);
  const size = statSync(`${editions.harbour.directory}/articles/nine-nights.pdf`).size;
  expect(await passed()).toEqual([
    { title: await page.title(), name: 'nine-nights.pdf', type: 'application/pdf', size },
  ]);
  expect(files()).toEqual(['/harbour/articles/nine-nights.pdf']);
});

test('the dossier is passed on as a page and as a PDF', async () => {
  const { page, passed } = await openWithFiles('/harbour/dossier/', true);
  const buttons = page.getByRole('button', { name: /^Share the file/ });
  expect(await buttons.count()).toBe(2);
  for (const button of await buttons.all()) await button.click();
  await expect.poll(passed).toHaveLength(2);
  expect(await passed()).toMatchObject([
    { name: 'dossier.html', type: 'text/html' },
    { name: 'dossier.pdf', type: 'application/pdf' },
  ]);
});

test('a browser that waited too long for the file says so, and takes it at the next press', async () => {
  const { page, files, passed } = await openWithFiles(path, true, 1);
  const button = page.getByRole('button', { name: /^Share the file/ });
  await button.click();
  await expect.poll(() => button.textContent()).toBe('Your browser did not allow it');
  await button.click();
  await expect.poll(passed).toHaveLength(1);
  expect(files()).toHaveLength(1);
});

test('where it takes none, no button promises it', async () => {
  const { page } = await openWithFiles(path, false);
  expect(await page.locator('.actions .file').count()).toBe(1);
  expect(await page.locator('.actions .file button').isVisible()).toBe(false);
});

test('where the clipboard is refused, too, Share writes a mail', async () => {
  const page = await openWith(named, path, { clipboard: false });
  await press(page);
  await page.waitForFunction(() => (window as unknown as { seen: Seen }).seen.mails.length > 0);
  const [mail = ''] = (await seen(page)).mails;
  expect(new URL(mail).searchParams.get('body')).toBe(address);
});

test('Copy link copies, and shows the address where it may not', async () => {
  const allowed = await openWith(named, path, { clipboard: true });
  await allowed.locator('[data-do=copy]').click();
  expect((await seen(allowed)).copied).toEqual([address]);
  const refused = await openWith(named, path, { clipboard: false });
  await refused.locator('[data-do=copy]').click();
  await refused.waitForFunction(() => document.querySelector('.actions [role=status]')?.textContent !== '');
  expect(await status(refused)).toBe(address);
});

test.each([
  '/harbour/numbers/',
  '/harbour/claims/',
  '/harbour/glossary/eloise-maree/',
  '/harbour/timeline/events/great-fog/',
])('%s can be shared, too', async (at) => {
  const page = await openWith(named, at, { share: 'works', clipboard: true });
  await press(page);
  expect((await seen(page)).shared).toEqual([
    { title: await page.title(), url: `https://news.example${at}` },
  ]);
});

test('a site that does not know its address shares the one it is read at, and without script offers no link', async () => {
  const page = await unnamed.open('/articles/lamp-walks/');
  const mail = page.locator('.actions [data-way=mail]');
  const here = new URL('/articles/lamp-walks/', page.url()).href;
  expect(new URL(String(await mail.getAttribute('href'))).searchParams.get('body')).toBe(here);
  expect(await page.locator('.citing > p').innerText()).toContain(` ${here} Retrieved `);
  const plain = await unnamed.open('/articles/lamp-walks/', { javaScriptEnabled: false });
  expect(await plain.locator('.actions [data-way]:visible').count()).toBe(0);
  expect(await plain.locator('.actions summary').isVisible()).toBe(false);
  expect(await plain.locator('.citing > p').innerText()).toMatch(/, \d+ \w+ \d{4}\.$/);
});

test('without script, WhatsApp, Telegram and mail carry title and address, and nothing else is offered', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  expect(await page.locator('.actions button:visible').count()).toBe(0);
  await press(page);
  const title = await page.title();
  const links = await page
    .locator('.actions a:visible')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  const [whatsapp = '', telegram = '', mail = ''] = links;
  expect(whatsapp).toMatch(/^https:\/\/wa\.me\//);
  expect(new URL(whatsapp).searchParams.get('text')).toBe(`${title} ${address}`);
  expect(new URL(telegram).searchParams.get('url')).toBe(address);
  expect(new URL(telegram).searchParams.get('text')).toBe(title);
  expect(new URL(mail).searchParams.get('body')).toBe(address);
  expect(links.at(-2)).toMatch(/#cite$/);
  expect(links.at(-1)).toMatch(/^mailto:errata@ferry\.example\?/);
});

test('a page is cited with its day and address, and the reader’s day where a script knows it', async () => {
  const page = await open(path);
  const cited = `“The nine nights of fog”. The Gullhaven Ferry, The Gullhaven Reading Room, `;
  const sentence = (await page.locator('.citing > p > span').first().innerText()).trim();
  expect(sentence).toMatch(/ Retrieved \d+ \p{L}+ 20\d\d\.$/u);
  const plain = await open(path, { javaScriptEnabled: false });
  const printed = (await plain.locator('.citing > p > span').first().innerText()).trim();
  expect(printed).toMatch(new RegExp(`^${cited}\\d+ \\w+ 202\\d\\. ${address}$`));
  expect(sentence.startsWith(printed)).toBe(true);
});

test('a citation is copied as it stands, APA and Chicago too', async () => {
  const page = await openWith(named, path, { clipboard: true });
  await page.locator('.citing summary').click();
  for (const button of await page.locator('.citing button').all()) await button.click();
  const { copied } = await seen(page);
  expect(copied).toHaveLength(3);
  expect(copied[1]).toMatch(
    /^The Gullhaven Reading Room\. \(202\d, \w+ \d+\)\. The nine nights of fog\. The Gullhaven Ferry\. https:\S+$/,
  );
  expect(copied[2]).toMatch(
    /^The Gullhaven Reading Room\. “The nine nights of fog\.” The Gullhaven Ferry\. Last modified .+ https:\S+\.$/,
  );
  for (const text of copied) expect(text).toContain(address);
});

test('that a link was copied is said on its button, moves nothing, and goes away', async () => {
  const page = await openWith(named, path, { clipboard: true });
  const height = () => page.locator('.actions').evaluate((element) => element.getBoundingClientRect().height);
  const before = await height();
  const copy = page.locator('[data-do=copy]');
  await copy.click();
  await expect.poll(() => copy.textContent()).toBe('Copied.');
  expect(await height()).toBe(before);
  await expect.poll(() => copy.textContent(), { timeout: 5000 }).toBe('Copy link');
  expect(await status(page)).toBe('');
});

test('a page with a contact takes reports of mistakes, without script too; one without asks for none', async () => {
  const page = await open(path, { javaScriptEnabled: false });
  const report = page.locator('.actions').getByRole('link', { name: 'Report an error' });
  const mail = new URL(String(await report.getAttribute('href')));
  expect(mail.pathname).toBe('errata@ferry.example');
  expect(mail.searchParams.get('body')).toBe(address);
  const other = await unnamed.open('/articles/lamp-walks/');
  expect(await other.locator('.actions').count()).toBe(1);
});

test('no page complained', () => {
  expect([...named.complaints, ...unnamed.complaints]).toEqual([]);
});
