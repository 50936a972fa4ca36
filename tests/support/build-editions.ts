import { build, editions } from './editions.ts';

/** Builds every edition the tests read, one after another: they share Astro's cache. */
export async function setup(): Promise<void> {
  for (const { directory, environment } of Object.values(editions)) await build(directory, environment);
}
