import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { generate, parse, walk, type CssNode } from 'css-tree';
import type { Edition } from '../../support/builds.ts';

/** What a browser makes of a page before it shows it: it leaves out what it does not know. */
export type Reading = (html: string) => string;

/** A browser of ten years ago: no cascade layers, so hardly a style; no modules, so no script; no popovers. */
export const tenYearsOld: Reading = (html) =>
  withoutPopovers(withoutPolicy(html))
    .replace(/<script type="module"[^>]*>(?:[^]*?<\/script>)/g, '')
    .replace(/<link[^>]*rel="stylesheet"[^>]*>/g, '')
    .replace(/(<style>)([^]*?)(<\/style>)/g, (_, open: string, css: string, close: string) =>
      [open, without(css, (node) => node.type === 'Atrule' && node.name === 'layer'), close].join(''),
    );

/** The oldest browser that the site is styled for (docs/browsers.md): no `:has()`, no popovers, no anchors. */
export const oldestStyled: Reading = (html) =>
  withoutPopovers(withoutPolicy(html))
    .replace('<head>', '<head><script>delete HTMLElement.prototype.popover</script>')
    .replace(/(<style>)([^]*?)(<\/style>)/g, (_, open: string, css: string, close: string) =>
      [
        open,
        without(
          css.replaceAll('@supports not selector(:popover-open)', '@media all'),
          (node) =>
            (node.type === 'Atrule' && node.name === 'supports') ||
            (node.type === 'Rule' &&
              /:(?:has|popover-open|details-content)/.test(outsideIs(generate(node.prelude)))),
        ),
        close,
      ].join(''),
    );

/** What `:is()` holds may be unknown; what stands outside makes a browser drop the whole rule. */
const outsideIs = (selector: string) => selector.replace(/:is\((?:[^()]|\([^()]*\))*\)/g, '');

/** The page's own policy forbids what the two above put into it. */
const withoutPolicy = (html: string) =>
  html.replace(/<meta http-equiv="content-security-policy"[^>]*>/gi, '');
const withoutPopovers = (html: string) => html.replace(/ popover(?:="[^"]*")?(?=[\s>])/g, '');

function without(css: string, isUnknown: (node: CssNode) => boolean): string {
  const sheet = parse(css);
  walk(sheet, (node, item, list) => {
    if (isUnknown(node)) list?.remove(item);
  });
  return generate(sheet);
}

/** Serves an edition as such a browser reads it. */
export async function serveFor(reading: Reading, { directory, base }: Edition): Promise<Server> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(directory, pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html'));
    const types: Readonly<Record<string, string>> = {
      '.html': 'text/html;charset=utf-8',
      '.js': 'text/javascript',
      '.svg': 'image/svg+xml',
      '.css': 'text/css',
    };
    readFile(file).then(
      (body) => {
        response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
        response.end(file.endsWith('.html') ? reading(body.toString()) : body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
