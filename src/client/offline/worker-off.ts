/**
 * The service worker that ends the service worker: a build with OFFLINE=off publishes it at the same address, and every
 * browser that looks for a new edition forgets what it kept.
 */

declare const PREFIX: string;

const leaving = globalThis as unknown as {
  readonly registration: { unregister: () => Promise<boolean> };
  readonly skipWaiting: () => Promise<void>;
  addEventListener: (
    name: 'install' | 'activate',
    listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
  ) => void;
};

leaving.addEventListener('install', (event) => {
  event.waitUntil(leaving.skipWaiting());
});
leaving.addEventListener('activate', (event) => {
  event.waitUntil(forget());
});

async function forget(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
  await leaving.registration.unregister();
}
