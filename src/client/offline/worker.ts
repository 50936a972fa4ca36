/**
 * The service worker: keeps the pages that were read, and shows them when there is no network.
 * integrations/offline/offline.ts writes it to `/sw.js` with the values below. It stands by itself, imports nothing, and
 * never comes before a page's first bytes.
 *
 * What it keeps is one edition, whole or in part, never two mixed: a file is kept, and shown, only if its bytes are those
 * that the edition's list (`offline.json`) names. A new edition takes over when all that was kept of the old one has come
 * anew. Where its cache is missing, the reader has removed it (client/offline/kept.ts): nothing is kept until asked again.
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
/** This edition's list, once it was read. */
let known: List | undefined;

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
  const list = await genuine(response);
  if (!list) throw new Error('The list is not that of this edition');
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== EDITION);
  const old = await Promise.all(names.map((name) => caches.open(name)));
  const requests = (await Promise.all(old.map((cache) => cache.keys()))).flat();
  try {
    const cache = await caches.open(EDITION);
    await cache.put(listPath, undated(JSON.stringify(list), response));
    for (const path of new Set([...list.always, ...requests.map(({ url }) => new URL(url).pathname)])) {
      const hash = list.files[path];
      if (hash === undefined) continue;
      const copies = await Promise.all(old.map((cache) => cache.match(path)));
      const hashes = await Promise.all(copies.map((copy) => copy && hashOf(copy.clone())));
      const same = copies[hashes.indexOf(hash)];
      if ((await keep(path, same ?? (await fetch(path, { cache: 'no-store' })))) !== 'kept')
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
  const coming = fresh(event, path);
  coming.catch(() => undefined);
  const copy = await kept(path);
  try {
    const response = await (copy ? Promise.race([coming, late()]) : coming);
    return copy && isRefusal(response) ? copy : response;
  } catch {
    return copy ?? (await offlinePage(path)) ?? Response.error();
  }
}

/** Whether a server is overloaded, blocks the reader, or may not answer: that says nothing about the page. */
function isRefusal({ status }: Response): boolean {
  return status >= 500 || [403, 429, 451].includes(status);
}

/** A file whose name changes with its content: as kept, else from the network. */
async function part(event: Fetched, path: string): Promise<Response> {
  return (await kept(path)) ?? fresh(event, path);
}

/** From the network, keeping a copy; without one, as kept. */
async function fresh(event: Fetched, path: string): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(path, response.clone()));
    return response;
  } catch (error) {
    const copy = event.request.mode === 'navigate' ? undefined : await kept(path);
    if (copy) return copy;
    throw error;
  }
}

async function late(): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patience));
  throw new Error('The network is slow');
}

async function offlinePage(path: string): Promise<Response | undefined> {
  const [language = ''] = path.slice(BASE.length).split('/');
  return (await kept(`${BASE}${language}/offline/`)) ?? kept(`${BASE}offline/`);
}

/** Answers with what became of the paths: the worst of it. Only a reader waits for an answer. */
async function keepAsked(paths: readonly string[], answer: MessagePort | undefined): Promise<void> {
  if (answer && !(await ownCache())) await install().catch(() => undefined);
  const cache = await ownCache();
  let worst: Outcome = 'kept';
  for (const path of paths) {
    if (await cache?.match(path)) continue;
    const outcome = await fetch(path)
      .then((response) => keep(path, response))
      .catch((): Outcome => 'failed');
    if (outcome !== 'kept') worst = outcome;
  }
  answer?.postMessage(worst);
}

/** Keeps a file if its bytes are the edition's. */
async function keep(path: string, response: Response): Promise<Outcome> {
  const cache = await ownCache();
  const list = cache && (await listIn(cache));
  const address = list && listed(path, list);
  const hash = address && list.files[address];
  if (!response.ok || !hash) return 'failed';
  const bytes = await response.arrayBuffer();
  if ((await hashOf(bytes)) !== hash) return 'failed';
  return cache.put(address, undated(bytes, response)).then(
    (): Outcome => 'kept',
    (): Outcome => 'full',
  );
}

/** What is kept of a path. Other sites of the same host can write into every cache: what is not the edition's is not shown. */
async function kept(path: string): Promise<Response | undefined> {
  const cache = await ownCache();
  const list = cache && (await listIn(cache));
  if (!list) return undefined;
  const address = listed(path, list);
  const copy = await cache.match(address);
  return copy && (await hashOf(copy.clone())) === list.files[address] ? copy : undefined;
}

/** This edition's cache, if the reader has not removed it. */
async function ownCache(): Promise<Cache | undefined> {
  return (await caches.has(EDITION)) ? caches.open(EDITION) : undefined;
}

async function listIn(cache: Cache): Promise<List | undefined> {
  return (known ??= await genuine(await cache.match(listPath)));
}

/** A list, if it is this edition's: an edition is named after the hash of its files' names and hashes. */
async function genuine(response: Response | undefined): Promise<List | undefined> {
  if (!response?.ok) return undefined;
  const list = (await response.clone().json()) as List;
  const name = PREFIX + (await hashOf(JSON.stringify(list.files)));
  return name === EDITION ? list : undefined;
}

/** The address under which a page is listed. Hosts answer for it without its slash, too, and by the name of its file. */
function listed(path: string, { files }: List): string {
  const folder = path.replace(/\/index\.html$/, '/');
  return !(folder in files) && `${folder}/` in files ? `${folder}/` : folder;
}

/**
 * A reply without what a host says of it, above all when it came: who holds the device could read when the page was. One
 * that came by a redirect could not answer a request for a page.
 */
function undated(body: BodyInit, { headers }: Response): Response {
  return new Response(body, { headers: { 'content-type': headers.get('content-type') ?? '' } });
}

async function hashOf(content: Response | ArrayBuffer | string): Promise<string> {
  const response = content instanceof Response ? content : new Response(content);
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await response.arrayBuffer()));
  return [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
