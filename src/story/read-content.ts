import type { Reading } from './entry.ts';
import { contentDirectory, readStory } from './read-story.ts';

/**
 * The reading of this process. The integrations and the content configuration are loaded separately, as two copies of
 * this module, so what they share hangs on the process.
 */
const shared = globalThis as typeof globalThis & { contentReadings?: Map<string, Promise<Reading>> };
const readings = (shared.contentReadings ??= new Map());

/**
 * Reads a content folder once: the content check, the collections and the PDFs of a build share one reading.
 * @param directory absolute path
 */
export function readContent(directory: string = contentDirectory()): Promise<Reading> {
  const known = readings.get(directory) ?? readStory(directory);
  readings.set(directory, known);
  return known;
}

/** Forgets a reading, so that the next one sees what has changed since. */
export function forgetContent(directory: string = contentDirectory()): void {
  readings.delete(directory);
}
