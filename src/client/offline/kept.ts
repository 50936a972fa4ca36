import { cachePrefix } from '../../model/cache-prefix.ts';
import { base } from '../base.ts';

/** What the service worker's list says (integrations/offline/offline-list.ts). */
export interface OfflineList {
  readonly edition: string;
  readonly bytes: number;
  readonly always: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

const listPath = `${base}offline.json`;

/** A file that is kept, and where. */
interface Kept {
  readonly path: string;
  readonly cache: Cache;
}

/** The list beside the worker, from the network or as kept; rejects when there is neither. */
export async function readList(): Promise<OfflineList> {
  const answer = await fetch(listPath).catch(() => undefined);
  const found = answer?.ok ? [answer] : await Promise.all((await ownCaches()).map((c) => c.match(listPath)));
  const response = found.find((one) => one !== undefined);
  if (!response) throw new Error('There is no list');
  return (await response.json()) as OfflineList;
}

/** The files kept of this site, whatever their edition, without those that are always kept. */
export async function keptFiles(): Promise<readonly Kept[]> {
  const kept = (await ownCaches()).map(async (cache) => {
    const list = (await (await cache.match(listPath))?.json()) as OfflineList | undefined;
    const always = new Set([listPath, ...(list?.always ?? [])]);
    const requests = await cache.keys();
    return requests
      .map(({ url }) => ({ path: new URL(url).pathname, cache }))
      .filter(({ path }) => !always.has(path));
  });
  return (await Promise.all(kept)).flat();
}

/** Deletes every edition's cache, ends the worker, and remembers that nothing is to be kept. */
export async function removeAll(): Promise<void> {
  remember('nothing');
  await (await registration())?.unregister();
  for (const name of await ownNames()) await caches.delete(name);
}

/** Lets the worker in, and with it whatever it keeps; rejects where the browser refuses it. */
export async function letIn(): Promise<void> {
  remember('');
  await navigator.serviceWorker.register(`${base}sw.js`);
}

/** Whether the reader has removed what was kept, and has not asked for it again. */
export function wantsNothing(): boolean {
  try {
    return localStorage.getItem(key) === 'nothing';
  } catch {
    return false;
  }
}

const prefix = cachePrefix(base);
const key = `${prefix}keep`;

function remember(wish: 'nothing' | ''): void {
  try {
    if (wish) localStorage.setItem(key, wish);
    else localStorage.removeItem(key);
  } catch {
    // A browser that remembers nothing keeps nothing for long either.
  }
}

async function ownNames(): Promise<readonly string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(prefix));
}

async function ownCaches(): Promise<readonly Cache[]> {
  return Promise.all((await ownNames()).map((name) => caches.open(name)));
}

/** The worker of this site: on a shared host, that of a folder above answers as well. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const all = await navigator.serviceWorker.getRegistrations();
  return all.find(({ scope }) => scope === new URL(base, location.href).href);
}
