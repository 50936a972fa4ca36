import { base } from '../base.ts';

/** What the service worker's list says (editions/offline-list.ts). */
export interface OfflineList {
  readonly edition: string;
  readonly bytes: number;
  readonly always: readonly string[];
  readonly files: Readonly<Record<string, string>>;
}

/** The list beside the worker, from the network or as kept; rejects when there is neither. */
export async function readList(): Promise<OfflineList> {
  const path = `${base}offline.json`;
  const response = await fetch(path).catch(() => caches.match(path));
  if (!response?.ok) throw new Error('There is no list');
  return (await response.json()) as OfflineList;
}

/** The paths kept of an edition, without those that are always kept. */
export async function keptPaths({ edition, always, files }: OfflineList): Promise<readonly string[]> {
  if (!(await caches.has(edition))) return [];
  const requests = await (await caches.open(edition)).keys();
  return requests
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => path in files && !always.includes(path));
}
