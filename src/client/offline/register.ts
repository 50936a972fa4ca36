/**
 * Lets the service worker in, after the page is there. The first page was open before the worker: it is told what was
 * read, so that this page is kept as well.
 */
import { letIn, wantsNothing } from './kept.ts';

if ('serviceWorker' in navigator && !wantsNothing()) {
  addEventListener('load', () => {
    void begin();
  });
}

async function begin(): Promise<void> {
  try {
    await letIn();
    const { active } = await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) active?.postMessage(read());
  } catch {
    // A browser that refuses the worker reads on line only.
  }
}

/** The page and the files it loaded from this site, as paths. */
function read(): readonly string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  return [
    location.pathname,
    ...loaded.filter(({ origin }) => origin === location.origin).map((u) => u.pathname),
  ];
}
