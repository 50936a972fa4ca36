/**
 * Runs a job again whenever asked, but never two at once: what is asked for while it runs is done once more
 * afterwards, so that the last result is always of the latest state. A burst of calls counts as one.
 * @param pause milliseconds of quiet before a run begins
 * @param failed told when a run throws; the next runs all the same
 * @returns the function that asks for a run
 */
export function rerun(job: () => Promise<void>, pause: number, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let asked = false;
  const run = async () => {
    asked = running;
    if (running) return;
    running = true;
    try {
      await job();
    } catch (error) {
      failed(error);
    }
    running = false;
    // Set by a call that came while the job ran, which the compiler cannot see.
    if (asked as boolean) await run();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), pause);
  };
}
