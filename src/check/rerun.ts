/** A job that is done again whenever asked. */
export interface Rerun {
  /** Asks for a run. */
  readonly ask: () => void;
  /** Resolves when nothing that was asked for is still to be done. */
  readonly settled: () => Promise<void>;
}

/**
 * Runs a job again whenever asked, but never two at once: what is asked for while it runs is done once more
 * afterwards, so that the last result is always of the latest state. A burst of calls counts as one.
 * @param pause milliseconds of quiet before a run begins
 * @param failed told when a run throws; the next runs all the same
 */
export function rerun(job: () => Promise<void>, pause: number, failed: (error: unknown) => void): Rerun {
  let asked = 0;
  let done = 0;
  let running = false;
  let timer: NodeJS.Timeout | undefined;
  let waiting: (() => void)[] = [];
  const run = async () => {
    if (running) return;
    running = true;
    while (done < asked) {
      const now = asked;
      await job().catch(failed);
      done = now;
    }
    running = false;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    ask: () => {
      asked++;
      clearTimeout(timer);
      timer = setTimeout(() => void run(), pause);
    },
    settled: () =>
      done === asked
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
}
