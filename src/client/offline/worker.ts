/**
 * The service worker: keeps the pages that were read, and shows them when there is no network. editions/offline.ts writes
 * it to `/sw.js` with the values below. It stands by itself, imports nothing, and never comes before a page's first bytes.
 *
 * What it keeps is one edition, whole or in part, never two mixed: a file is kept only if its bytes are those that the
 * edition's list (`offline.json`) names. A new edition takes over when all that was kept of the old one has come anew.
 */

/** Name of the cache of this edition; those of a site's editions begin alike. */
declare const EDITION: string;
declare const PREFIX: string;
/** Path under which the site is served, with a slash at both ends. */
declare const BASE: string;

interface List {
  readonly edition: string;
  /** Paths that are always kept: the front pages, the offline pages, and what these load. */
  readonly always: readonly string[];
  /** The beginning of each file's SHA-256, in hexadecimal, by its path. */
  readonly files: Readonly<Record<string, string>>;
}

type Outcome = 'kept' | 'failed' | 'full';

/** The part of https://www.w3.org/TR/service-workers/ used here; TypeScript's own types exclude those of pages. */
interface Worker {
  readonly clients: { claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Fetched) => void): void;
  addEventListener(name: 'message', listener: (event: Lasting & MessageEvent) => void): void;
}
interface Lasting {
  waitUntil: (work: Promise<unknown>) => void;
}
interface Fetched extends Lasting {
  readonly request: Request;
  respondWith: (response: Promise<Response>) => void;
}

const worker = globalThis as unknown as Worker;
const listPath = `${BASE}offline.json`;
/** After so many milliseconds a kept page is shown instead of waiting on. */
const patience = 6000;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
worker.addEventListener('message', (event) => {
  // Paths to keep: those of a page that was open before this worker, or those that a reader asked for.
  event.waitUntil(keepAsked(event.data as readonly string[], event.ports[0]));
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || pathname === listPath) return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (pathname.startsWith(`${BASE}_astro/`)) event.respondWith(part(event, pathname));
  else event.respondWith(fresh(event, pathname));
});

/** Brings over what was kept of the last edition. Any failure leaves that one in charge. */
async function install(): Promise<void> {
  const response = await fetch(listPath, { cache: 'no-store' });
  const list = (await response.clone().json()) as List;
  if (!response.ok || list.edition !== EDITION) throw new Error('The list is not that of this edition');
  try {
    const cache = await caches.open(EDITION);
    await cache.put(listPath, response);
    const wanted = new Set([...list.always, ...(await keptPaths())]);
    for (const path of wanted) {
      const hash = list.files[path];
      if (hash === undefined) continue;
      const old = await caches.match(path);
      const same = old && (await hashOf(old.clone())) === hash;
      const next = same ? old : await fetch(path, { cache: 'no-store' });
      if ((await keep(path, next, list)) !== 'kept')
        throw new Error(`${path} did not come as the list names it`);
    }
  } catch (error) {
    await caches.delete(EDITION);
    throw error;
  }
  await worker.skipWaiting();
}

async function activate(): Promise<void> {
  for (const name of await caches.keys())
    if (name.startsWith(PREFIX) && name !== EDITION) await caches.delete(name);
  await worker.clients.claim();
}

/** A page: from the network, else as it was kept, else the offline page of its language. */
async function page(event: Fetched, path: string): Promise<Response> {
  const kept = await caches.match(path);
  const coming = fresh(event, path);
  try {
    return await (kept ? Promise.race([coming, late()]) : coming);
  } catch {
    coming.catch(() => undefined);
    return kept ?? (await offlinePage(path)) ?? Response.error();
  }
}

/** A file whose name changes with its content: as kept, else from the network. */
async function part(event: Fetched, path: string): Promise<Response> {
  return (await caches.match(path)) ?? fresh(event, path);
}

/** From the network, keeping a copy; without one, as kept. */
async function fresh(event: Fetched, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(path, response.clone()));
    return response;
  } catch (error) {
    const kept = event.request.mode === 'navigate' ? undefined : await caches.match(path);
    if (kept) return kept;
    throw error;
  }
}

async function late(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  throw new Error('The network is slow');
}

async function offlinePage(path: string): Promise<Response | undefined> {
  const [language = ''] = path.slice(BASE.length).split('/');
  return (await caches.match(`${BASE}${language}/offline/`)) ?? caches.match(`${BASE}offline/`);
}

/** Answers with what became of the paths: the worst of it. */
async function keepAsked(paths: readonly string[], answer: MessagePort | undefined): Promise<void> {
  const cache = await caches.open(EDITION);
  let worst: Outcome = 'kept';
  for (const path of paths) {
    if (await cache.match(path)) continue;
    const outcome = await fetch(path)
      .then((response) => keep(path, response))
      .catch((): Outcome => 'failed');
    if (outcome !== 'kept') worst = outcome;
  }
  answer?.postMessage(worst);
}

/** Keeps a file if its bytes are the edition's. */
async function keep(path: string, response: Response, list?: List): Promise<Outcome> {
  const cache = await caches.open(EDITION);
  const { files } = list ?? ((await (await cache.match(listPath))?.json()) as List);
  const hash = files[path];
  if (!response.ok || hash === undefined || (await hashOf(response.clone())) !== hash) return 'failed';
  return cache.put(path, response).then(
    (): Outcome => 'kept',
    (): Outcome => 'full',
  );
}

async function hashOf(response: Response): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function keptPaths(): Promise<readonly string[]> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== EDITION);
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  return requests.flat().map(({ url }) => new URL(url).pathname);
}
