/**
 * What a reader can ask of offline reading: to have everything saved, to have the saved pages removed and no more saved,
 * and to have those that are read saved again. The page holds the wording, in the reader's language.
 */
import { keptFiles, letIn, readList, removeAll, wantsNothing } from './kept.ts';

type Ending = 'done' | 'failed' | 'full';

const box = document.querySelector<HTMLElement>('.keep');
if (box && 'serviceWorker' in navigator) void offer(box).catch(() => undefined);

async function offer(box: HTMLElement): Promise<void> {
  if (!wantsNothing()) await navigator.serviceWorker.ready;
  const list = await readList();
  const [keep, remove, resume] = box.querySelectorAll('button');
  const progress = box.querySelector('progress');
  const status = box.querySelector('output');
  if (!keep || !remove || !resume || !progress || !status) return;
  const all = Object.keys(list.files).filter((path) => !list.always.includes(path));
  const say = (phrase: string | undefined, done = 0) => {
    status.textContent = (phrase ?? '').replace('{done}', String(done)).replace('{all}', String(all.length));
  };
  /** What can be asked for now, and how many of the files are kept. */
  const show = async () => {
    const kept = new Set((await keptFiles()).map(({ path }) => path));
    const { length } = all.filter((path) => kept.has(path));
    keep.hidden = length === all.length;
    remove.hidden = wantsNothing() && kept.size === 0;
    resume.hidden = !wantsNothing();
    dispatchEvent(new Event('kept'));
    return length;
  };

  keep.textContent = (box.dataset['keep'] ?? '').replace('{size}', sizeOf(list.bytes));
  keep.addEventListener('click', () => {
    keep.disabled = true;
    progress.hidden = false;
    const tell = (done: number) => {
      progress.value = done / all.length;
      say(box.dataset['keeping'], done);
    };
    void keepAll(all, tell)
      .catch((): Ending => 'failed')
      .then(async (ending) => {
        keep.disabled = false;
        progress.hidden = true;
        say(box.dataset[ending], await show());
      });
  });
  remove.addEventListener('click', () => {
    void removeAll().then(async () => {
      await show();
      say(box.dataset['removed']);
    });
  });
  resume.addEventListener('click', () => {
    const begun = letIn().then(() => ask([]));
    void begun.then(async () => {
      await show();
      say(box.dataset['resumed']);
    });
  });
  if ((await show()) === all.length) say(box.dataset['done']);
  box.hidden = false;
}

/** Has every path kept that is not yet; stops at the first that cannot be. */
async function keepAll(all: readonly string[], tell: (done: number) => void): Promise<Ending> {
  await letIn();
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

function sizeOf(bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    maximumFractionDigits: 1,
  });
  return format.format(unit === 'kilobyte' ? Math.round(bytes / 1e3) : bytes / 1e6);
}
