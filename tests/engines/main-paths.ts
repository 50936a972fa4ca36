import { describe, expect, test } from 'vitest';
import { editions } from '../support/builds.ts';
import { readPdf } from '../support/read-pdf.ts';
import { boxOf, textOf, visible } from './support/looks.ts';
import type { Engine } from './support/reader.ts';
import { reading } from './support/reading.ts';

const article = 'articles/nine-nights/';
const widths = [390, 1440] as const;
/** Engines are slow on a busy machine. */
const patience = { timeout: 30_000, interval: 200 };

/** A text without spaces, and without what is drawn as another letter or as one with its neighbour, and read back so. */
const letters = (text: string) => text.replace(/\s+|f+[ilt]?|tt|[’ʼ]|\uFFFD|\p{Cc}/gu, '');

/** What every reader does, in one engine. */
export function mainPaths(engine: Engine): void {
  if (!engine.isInstalled)
    console.warn(
      `${engine.name} is not installed and not tested: apt-get install ${engine.packages.join(' ')}`,
    );
  // The drivers of engines lose a press or a connection now and then: a step that fails is tried once more.
  describe.skipIf(!engine.isInstalled)(engine.name, { retry: 1 }, () => {
    const { open, cut, path } = reading(engine, editions.harbour);

    test.each(widths)(
      '%i px: an explainer is read, and its contents, events and neighbours lead on',
      async (width) => {
        const page = await open('', width);
        await page.press('.topics h2 a');
        await expect.poll(path, patience).toMatch(/^\/harbour\/topics\/[a-z-]+\/$/);
        await page.press('#explainers + ul a');
        await expect.poll(path, patience).toMatch(/^\/harbour\/articles\/[a-z-]+\/$/);
        const isFolded = width < 1024;
        const folded = () => page.run(() => !document.querySelector<HTMLDetailsElement>('#events')?.open);
        await expect.poll(folded, patience).toBe(isFolded);
        if (isFolded) await page.press('#events summary');
        await page.press('#events li a');
        await expect.poll(path, patience).toMatch(/^\/harbour\/timeline\/events\/[a-z0-9-]+\/$/);
      },
    );

    test.each(widths)(
      '%i px: a definition opens below its word or beside it, on the screen, and Escape closes it',
      async (width) => {
        const page = await open(article, width);
        const terms = await page.run(() => document.querySelectorAll('.body .term > button').length);
        expect(terms).toBeGreaterThan(5);
        // Its word near the top of the screen, in the middle, and near the foot.
        for (const [index, part] of [0.1, 0.5, 0.97].entries()) {
          await page.run(
            (place, share) => {
              document.querySelector('[data-pressed]')?.removeAttribute('data-pressed');
              const button = document.querySelectorAll<HTMLElement>('.body .term > button')[place];
              button?.setAttribute('data-pressed', '');
              scrollTo(0, scrollY + (button?.getBoundingClientRect().bottom ?? 0) - innerHeight * share);
            },
            index + 2,
            part,
          );
          await page.press('[data-pressed]');
          const word = await page.run(boxOf, '[data-pressed]');
          const note = await page.run(boxOf, ':popover-open');
          const screen = await page.run(() => ({ width: innerWidth, height: innerHeight }));
          expect(note.top).toBeGreaterThanOrEqual(0);
          expect(note.bottom).toBeLessThanOrEqual(screen.height + 1);
          expect(note.left).toBeGreaterThanOrEqual(0);
          expect(note.right).toBeLessThanOrEqual(screen.width);
          const covers = note.left < word.right && note.top < word.bottom - 4 && note.bottom > word.top + 4;
          expect(covers, `the note covers its word at ${String(part)} of the screen`).toBe(false);
          await page.key('Escape');
          expect(await page.run(visible, ':popover-open')).toBe(0);
        }
      },
    );

    test.each(widths)('%i px: a mark at the very foot of the screen answers to a press', async (width) => {
      const page = await open(article, width);
      await page.run(() => {
        const mark = document.querySelectorAll('.body p .cite a')[6];
        mark?.setAttribute('data-pressed', '');
        scrollTo(0, scrollY + (mark?.getBoundingClientRect().bottom ?? 0) - innerHeight + 12);
      });
      await page.press('[data-pressed]');
      const number = await page.run(textOf, '[data-pressed]');
      expect(await page.run(textOf, '.source-note:popover-open p')).toMatch(new RegExp(`^${number}\\. `));
      await page.press('.source-note a[href^="#"]');
      expect(await page.run(() => location.hash)).toBe(`#s${number}`);
    });

    test.each(widths)(
      '%i px: the timeline is narrowed by words, and a kind of event by a press',
      async (width) => {
        const page = await open('timeline/', width);
        const events = '.timeline [data-weight]';
        const all = await page.run(visible, events);
        await expect.poll(() => page.run(visible, '.find:not([hidden]) input'), patience).toBe(1);
        await page.type('.find input', 'ELOISE maree');
        await expect.poll(() => page.run(textOf, '.found'), patience).toContain('“ELOISE maree”');
        const few = await page.run(visible, events);
        expect(few).toBeGreaterThan(0);
        expect(few).toBeLessThan(all);
        expect(await page.run(() => decodeURIComponent(location.hash))).toBe('#q=ELOISE maree');
        await open('timeline/', width);
        await page.press('.kinds summary');
        await expect
          .poll(() => page.run(() => document.querySelector<HTMLDetailsElement>('.kinds')?.open), patience)
          .toBe(true);
        await page.press('.kinds a[href^="#only-"]');
        await expect.poll(() => page.run(visible, events), patience).toBeLessThan(all);
        expect(await page.run(visible, events)).toBeGreaterThan(0);
      },
    );

    test.each(widths)('%i px: a search finds whatever the accents, and its result opens', async (width) => {
      const page = await open('search/', width);
      await page.type('#q', 'maree');
      await page.key('Enter');
      await expect
        .poll(() => page.run(textOf, '.search [role=status]'), patience)
        .toMatch(/^\d+ results for “maree”$/);
      await page.press('.search section:not([hidden]) li > a');
      await expect.poll(path, patience).not.toBe('/harbour/search/');
      await expect.poll(() => page.run(textOf, 'main'), patience).toContain('Marée');
    });

    test('colours are chosen, and remembered on the next page', async () => {
      const page = await open('');
      const paper = () => page.run(() => getComputedStyle(document.documentElement).backgroundColor);
      const light = await paper();
      await page.press('.theme-switch [value=dark]');
      expect(await paper()).toBe('rgb(21, 20, 18)');
      await open(article);
      expect(await paper()).toBe('rgb(21, 20, 18)');
      await page.press('.theme-switch [value=""]');
      expect(await paper()).toBe(light);
    });

    test('the other language is a press away, at the same passage', async () => {
      const page = await open(`${article}`);
      const heading = await page.run(() => document.querySelectorAll('.body h2')[1]?.id ?? '');
      await open(`${article}#${heading}`);
      await expect
        .poll(
          () =>
            page.run(
              () => document.querySelector<HTMLAnchorElement>('.site-header [hreflang=fr]')?.hash ?? '',
            ),
          patience,
        )
        .toMatch(/~\d+\.\d+$/);
      await page.press('.site-header [hreflang=fr]');
      await expect.poll(path, patience).toBe('/harbour/fr/articles/nine-nights/');
      expect(await page.run(() => document.documentElement.lang)).toBe('fr');
      // Firefox shows the heading that the script leads to, and does not always call it the target.
      const reached = () =>
        page.run(() =>
          [...document.querySelectorAll('.body h2')].findIndex((one) => {
            const { top } = one.getBoundingClientRect();
            return `#${one.id}` === decodeURIComponent(location.hash) && top > -10 && top < innerHeight;
          }),
        );
      await expect.poll(reached, patience).toBe(1);
    });

    test.each([
      '',
      article,
      'timeline/',
      'timeline/events/great-fog/',
      'glossary/',
      'claims/',
      'numbers/',
      'sources/',
      'search/',
      'dossier/',
      'how-we-work/',
    ])('nothing sticks out of the page at /%s, on a phone and at a desk', async (address) => {
      const page = await open(address, widths[0]);
      const over = () =>
        page.run(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await over()).toBe(0);
      await page.resize(widths[1], 850);
      expect(await over()).toBe(0);
    });

    test('no control leaves a hole in its row: a file is passed on, or nothing stands there', async () => {
      for (const address of [article, 'articles/lamp-on-the-rock/', 'topics/ferry-and-fog/', 'dossier/']) {
        const page = await open(address, 390);
        await page.run(() => document.readyState);
        expect(
          await page.run(() => document.querySelectorAll('[data-do=pass][hidden]').length),
          address,
        ).toBe(0);
      }
    });

    test('every control that looks like a link is underlined', async () => {
      const page = await open(article);
      const bare = await page.run(() =>
        [...document.querySelectorAll<HTMLElement>('.actions :is(a, button, summary)')]
          .filter(
            (one) => one.checkVisibility() && !getComputedStyle(one).textDecorationLine.includes('underline'),
          )
          .map(({ textContent }) => textContent.trim()),
      );
      expect(bare).toEqual([]);
    });

    test.skipIf(!engine.prints)(
      'an explainer on paper: all its text, its definitions and its sources',
      async () => {
        const page = await open(article);
        const { pages } = await readPdf(await page.paper());
        const paper = letters(
          pages
            .flat()
            .map(({ text }) => text)
            .join(' '),
        );
        // Up to its first mark: those stand higher than their line.
        const parts = await page.run(() =>
          [...document.querySelectorAll('h1, .body [id^="p-"], .definitions dt, .source-list li > a')].map(
            (part) => {
              const words = document.createRange();
              words.selectNodeContents(part);
              const mark = part.querySelector('.cite');
              if (mark) words.setEndBefore(mark);
              return words.toString();
            },
          ),
        );
        expect(parts.length).toBeGreaterThan(30);
        for (const part of parts) expect(paper).toContain(letters(part));
      },
    );

    test('the page’s own button prints when the pictures further down are there', async () => {
      const page = await open('articles/lamp-on-the-rock/', 390);
      await page.run(() => {
        const seen: boolean[] = [];
        Object.assign(window, {
          print: () =>
            seen.push(
              ...[...document.images].map(({ complete, naturalWidth }) => complete && naturalWidth > 0),
            ),
          seen,
        });
      });
      await page.press('[data-do=print]:not([data-elsewhere])');
      const seen = () => page.run(() => (window as unknown as { seen: boolean[] }).seen);
      await expect.poll(seen, patience).not.toEqual([]);
      expect(await seen()).not.toContain(false);
    });

    test('everything is kept at one press, and read with the network gone', async () => {
      const page = await open('how-we-work/');
      await expect.poll(() => page.run(visible, '.keep button'), patience).toBeGreaterThan(0);
      await page.press('.keep button');
      await expect
        .poll(() => page.run(textOf, '.keep output'), { ...patience, timeout: 90_000 })
        .toBe('Everything but the search is saved on this device.');
      cut();
      for (const [address, title] of [
        [article, 'nine nights'],
        ['timeline/', 'Timeline'],
        ['fr/glossary/', 'Glossaire'],
      ] as const) {
        await open(address);
        expect(await page.run(textOf, 'h1')).toContain(title);
        expect(await page.run(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
          'rgba(0, 0, 0, 0)',
        );
      }
      await open(article);
      await page.press('.body p .term button');
      expect(await page.run(visible, ':popover-open')).toBe(1);
    });
  });
}
