/**
 * "Save everything for offline reading": asks the service worker for every file of the edition, a few at a time. The
 * words stand in the page, in the reader's language.
 */
import { keptPaths, readList, type OfflineList } from './cache.ts';

type Ending = 'done' | 'failed' | 'full';

const box = document.querySelector<HTMLElement>('.keep');
if (box && 'serviceWorker' in navigator) void offer(box);

async function offer(box: HTMLElement): Promise<void> {
  await navigator.serviceWorker.ready;
  const list = await readList();
  const [keep, remove] = box.querySelectorAll('button');
  const progress = box.querySelector('progress');
  const status = box.querySelector('output');
  if (!keep || !remove || !progress || !status) return;
  const all = Object.keys(list.files).filter((path) => !list.always.includes(path));
  const say = (phrase: string | undefined, done = 0) => {
    status.textContent = (phrase ?? '').replace('{done}', String(done)).replace('{all}', String(all.length));
  };
  const show = async () => {
    const { length } = await keptPaths(list);
    remove.hidden = length === 0;
    keep.hidden = length === all.length;
    return length;
  };

  keep.textContent = (box.dataset['keep'] ?? '').replace('{size}', sizeOf(list.bytes));
  keep.addEventListener('click', () => {
    keep.disabled = true;
    progress.hidden = false;
    void keepAll(all, (done) => {
      progress.value = done / all.length;
      say(box.dataset['keeping'], done);
    }).then(async (ending) => {
      keep.disabled = false;
      progress.hidden = true;
      say(box.dataset[ending], await show());
    });
  });
  remove.addEventListener('click', () => {
    void forget(list).then(async () => {
      await show();
      say(box.dataset['removed']);
    });
  });
  if ((await show()) === all.length) say(box.dataset['done']);
  box.hidden = false;
}

/** Has every path kept that is not yet; stops at the first that cannot be. */
async function keepAll(all: readonly string[], tell: (done: number) => void): Promise<Ending> {
  const batch = 4;
  for (let done = 0; done < all.length; done += batch) {
    tell(done);
    const outcome = await ask(all.slice(done, done + batch));
    if (outcome !== 'kept') return outcome;
  }
  return 'done';
}

async function ask(paths: readonly string[]): Promise<'kept' | 'failed' | 'full'> {
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => {
      resolve(data as 'kept' | 'failed' | 'full');
    };
    active?.postMessage(paths, [port2]);
  });
}

async function forget(list: OfflineList): Promise<void> {
  const cache = await caches.open(list.edition);
  for (const path of await keptPaths(list)) await cache.delete(path);
}

function sizeOf(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  });
  return format.format(unit === 'kilobyte' ? Math.round(bytes / 1e3) : bytes / 1e6);
}
