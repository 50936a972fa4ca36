import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rerun } from './rerun.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a burst of calls is one run', async () => {
  const job = vi.fn(() => Promise.resolve());
  const { ask } = rerun(job, 50, vi.fn());
  ask();
  ask();
  await vi.advanceTimersByTimeAsync(40);
  ask();
  await vi.advanceTimersByTimeAsync(49);
  expect(job).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(job).toHaveBeenCalledOnce();
});

test('no two runs at once, and the last sees the latest state', async () => {
  let state = 'old';
  let running = 0;
  const seen: string[] = [];
  const { ask } = rerun(
    async () => {
      expect(++running).toBe(1);
      const read = state;
      await new Promise((resolve) => setTimeout(resolve, 100));
      seen.push(read);
      running--;
    },
    10,
    vi.fn(),
  );
  ask();
  await vi.advanceTimersByTimeAsync(20);
  state = 'newer';
  ask();
  await vi.advanceTimersByTimeAsync(20);
  state = 'newest';
  ask();
  await vi.advanceTimersByTimeAsync(500);
  expect(seen).toEqual(['old', 'newest']);
});

test('a run that fails does not block the next', async () => {
  const failures: unknown[] = [];
  const { ask } = rerun(
    async () => {
      await Promise.resolve();
      if (failures.length === 0) throw new Error('no');
    },
    10,
    (error) => failures.push(error),
  );
  ask();
  await vi.advanceTimersByTimeAsync(20);
  ask();
  await vi.advanceTimersByTimeAsync(20);
  expect(failures).toHaveLength(1);
});

test('who waits is told when all is done, at once when there is nothing to do', async () => {
  let state = 'old';
  const { ask, settled } = rerun(
    async () => {
      await new Promise((resolve) => setTimeout(resolve, 100));
      state = 'done';
    },
    10,
    vi.fn(),
  );
  await settled();
  expect(state).toBe('old');
  ask();
  const waited = settled().then(() => state);
  await vi.advanceTimersByTimeAsync(200);
  expect(await waited).toBe('done');
});
