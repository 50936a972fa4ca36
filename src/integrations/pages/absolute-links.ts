import { escapeHtml } from '../../model/text/escape-html.ts';
import type { Page } from './page.ts';

/**
 * Prepares the links of a page that leaves the site, as a PDF or a file: a path becomes a full address. While the site
 * has no address, a path would lead nowhere; the words stay without a link.
 * @param origin where the site is published, or undefined
 */
export function makeLinksAbsolute(page: Page, origin: string | undefined): void {
  for (const link of page.named('a')) {
    const href = link.attribute('href') ?? '';
    if (/^\/(?!\/)/.test(href)) link.setAttribute('href', origin && escapeHtml(new URL(href, origin).href));
  }
}
