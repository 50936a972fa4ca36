import type { Drawn } from './preview.ts';

/**
 * The pictures that the pages of this build ask for, by file name. Pages are bundled apart from the editions that run on
 * them, so a module's own state would exist twice: the list hangs on the process.
 */
const key = Symbol.for('explainer.previews');
const process = globalThis as { [key]?: Map<string, Drawn> };

export function wantedPreviews(): Map<string, Drawn> {
  return (process[key] ??= new Map());
}
