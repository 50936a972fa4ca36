import { build, editions } from './builds.ts';

/**
 * Builds every edition the tests read, one after another: they share Astro's cache. While you work on a test,
 * `REUSE_EDITIONS=1` takes those of the last run.
 */
export async function setup(): Promise<void> {
  if (process.env['REUSE_EDITIONS']) return;
  for (const { directory, environment } of Object.values(editions)) await build(directory, environment);
}
