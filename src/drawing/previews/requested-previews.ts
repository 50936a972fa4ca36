import type { Drawn } from './preview.ts';

/**
 * The pictures that the pages of this build ask for, by file name. Pages are bundled apart from the integrations, so
 * that a module's own state would exist twice: the list belongs to the process.
 */
const key = Symbol.for('explainer.previews');
const process = globalThis as { [key]?: Map<string, Drawn> };

export function requestedPreviews(): Map<string, Drawn> {
  return (process[key] ??= new Map());
}
