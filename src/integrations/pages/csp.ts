import { createHash } from 'node:crypto';
import { attribute, elementsOf, innerSource } from './html.ts';

/** The `'sha256-...'` sources (https://www.w3.org/TR/CSP3/#match-element-to-source-list) of a page's inline blocks. */
export interface InlineHashes {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** The hashes of exactly the inline styles and scripts of a page. Data blocks (JSON-LD) do not run and need none. */
export function inlineHashes(html: string): InlineHashes {
  const elements = elementsOf(html);
  const hashesOf = (tag: string, counts: (type: string) => boolean) => [
    ...new Set(
      elements
        .filter((element) => element.tagName === tag && attribute(element, 'src') === undefined)
        .filter((element) => counts(attribute(element, 'type') ?? ''))
        .map((element) => hash(innerSource(html, element))),
    ),
  ];
  return {
    styles: hashesOf('style', () => true),
    scripts: hashesOf('script', runs),
  };
}

/**
 * A page's content security policy: its own inline blocks and this site's files, nothing from elsewhere. A page that
 * says `data-webassembly` may compile it (`'wasm-unsafe-eval'`, which allows no text to run as script): the search.
 */
export function policyFor(html: string): string {
  const { styles, scripts } = inlineHashes(html);
  const elements = elementsOf(html);
  const carries = elements.some((e) => /^data:image/.test(attribute(e, 'src') ?? attribute(e, 'href') ?? ''));
  const anyRuns = elements.some(
    (element) => element.tagName === 'script' && runs(attribute(element, 'type') ?? ''),
  );
  const compiles = elements.some((element) => attribute(element, 'data-webassembly') !== undefined);
  const allowed = ["'self'", ...(compiles ? ["'wasm-unsafe-eval'"] : []), ...scripts];
  return [
    "default-src 'none'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    `script-src ${anyRuns ? allowed.join(' ') : "'none'"}`,
    `img-src 'self'${carries ? ' data:' : ''}`,
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
export function withPolicy(html: string): string {
  const head = elementsOf(html).find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag;
  if (!head) throw new Error('A page without a head cannot carry a policy');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.slice(0, head.endOffset) + meta + html.slice(head.endOffset);
}

/** Whether a script of this type runs: a data block does not. */
function runs(type: string): boolean {
  return type === '' || type === 'module' || type.includes('javascript');
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
