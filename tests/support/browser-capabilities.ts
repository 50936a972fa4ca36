import type { Page } from 'playwright-core';
import type { Visit } from './visit.ts';

/** What the page did with what the browser offers. */
export interface Seen {
  readonly shared: { title: string; url: string }[];
  readonly copied: string[];
  readonly mails: string[];
}

/** Opens a page in a browser that offers these, and notes what is made of them. */
export async function openWith(
  { open }: Pick<Visit, 'open'>,
  at: string,
  offers: { share?: 'works' | 'cancelled' | 'fails'; clipboard: boolean },
): Promise<Page> {
  const page = await open(at);
  await page.addInitScript(({ share, clipboard }) => {
    const seen: Seen = { shared: [], copied: [], mails: [] };
    Object.assign(window, { seen });
    const offer = (name: string, value: unknown) => Object.defineProperty(navigator, name, { value });
    if (share)
      offer('share', (data: { title: string; url: string }) => {
        seen.shared.push(data);
        if (share === 'cancelled') return Promise.reject(new DOMException('', 'AbortError'));
        return share === 'fails'
          ? Promise.reject(new DOMException('', 'NotAllowedError'))
          : Promise.resolve();
      });
    offer('clipboard', {
      writeText: (text: string) => {
        if (!clipboard) return Promise.reject(new DOMException('', 'NotAllowedError'));
        seen.copied.push(text);
        return Promise.resolve();
      },
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || !link.href.startsWith('mailto:')) return;
      event.preventDefault();
      seen.mails.push(link.href);
    });
  }, offers);
  await page.goto(new URL(at, page.url()).href);
  return page;
}

/** What the page has made of the offers so far. */
export const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

/** What the page says aloud. */
export const status = (page: Page) => page.locator('.actions [role=status]').textContent();
