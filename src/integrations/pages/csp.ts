import { createHash } from 'node:crypto';
import type { Page, PageElement } from './page.ts';

/** The `'sha256-...'` sources (https://www.w3.org/TR/CSP3/#match-element-to-source-list) of a page's inline blocks. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The hashes of exactly the inline styles and scripts of a page. Data blocks (JSON-LD) do not run and need none. */
export function inlineHashes(page: Page): InlineHashes {
  const hashesOf = (blocks: readonly PageElement[]) => [
    ...new Set(
      blocks.filter((block) => block.attribute('src') === undefined).map(({ source }) => hash(source)),
    ),
  ];
  return { styles: hashesOf(page.named('style')), scripts: hashesOf(page.named('script').filter(runs)) };
}

/**
 * A page's content security policy: its own inline blocks and this site's files, nothing from elsewhere. A page
 * with a sheet for print may load its faces. A page that says `data-webassembly` may compile it (`'wasm-unsafe-eval'`,
 * which allows no text to run as script): the search.
 */
export function policyFor(page: Page): string {
  const { styles, scripts } = inlineHashes(page);
  const carries = page.html.includes('data:image') && page.elements.some(isDataImage);
  const anyRuns = page.named('script').some(runs);
  const prints = page.named('link').some((link) => link.attribute('media') === 'print');
  const compiles = page.having('data-webassembly').length > 0;
  const allowed = ["'self'", ...(compiles ? ["'wasm-unsafe-eval'"] : []), ...scripts];
  return [
    "default-src 'none'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    `script-src ${anyRuns ? allowed.join(' ') : "'none'"}`,
    `img-src 'self'${carries ? ' data:' : ''}`,
    ...(prints ? ["font-src 'self'"] : []),
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ].join('; ');
}

/**
 * Writes a page's policy as the first element of its head, so that it holds for everything after it.
 * @throws Error when the page has no head written out.
 */
export function addPolicy(page: Page): void {
  const [head] = page.named('head');
  if (!head) throw new Error('A page without a head cannot carry a policy');
  head.prepend(`<meta http-equiv="Content-Security-Policy" content="${policyFor(page)}">`);
}

/** Whether a script runs: a data block does not. */
function runs(script: PageElement): boolean {
  const type = script.attribute('type') ?? '';
  return type === '' || type === 'module' || type.includes('javascript');
}

function isDataImage(element: PageElement): boolean {
  return /^data:image/.test(element.attribute('src') ?? element.attribute('href') ?? '');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
