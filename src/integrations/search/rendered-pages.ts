import type { MiddlewareHandler } from 'astro';

/** Receives a page as Astro rendered it, and its address with the base. */
type Receiver = (address: string, html: string) => void;

/** Integrations and pages are loaded as two copies of this module, so what they share hangs on the process. */
const shared = globalThis as typeof globalThis & { receivePage?: Receiver | undefined };

/** From now on every page goes to this receiver, too; undefined: to none. */
export function collectPages(receive: Receiver | undefined): void {
  shared.receivePage = receive;
}

/** Middleware of a build: pages can be indexed while the next ones are rendered. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!shared.receivePage || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const html = await response.text();
  shared.receivePage(url.pathname, html);
  return new Response(html, response);
};
