import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadProblem } from './entry.ts';

const start = { at: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** What is for people and machines only: hidden files, descriptions, and what systems and editors leave. */
const passedOver = /^(?:\..*|(?:README|LICENSE)\.md|Thumbs\.db|desktop\.ini|~\$.*|#.*#|.*~)$/;

/** What a content folder holds. */
export interface Listing {
  /** Paths within the folder, with `/`, in order. */
  readonly files: readonly string[];
  readonly problems: readonly ReadProblem[];
}

/**
 * Lists the files of a content folder. Symbolic links are followed. One that leads nowhere or in a circle, and a folder that
 * may not be read, are problems.
 */
export async function listFiles(directory: string): Promise<Listing> {
  const files: string[] = [];
  const problems: ReadProblem[] = [];
  const tell = (kind: ReadProblem['kind'], file: string) =>
    problems.push({ kind, file, ...start, detail: file });

  const list = async (folder: string, above: ReadonlySet<string>): Promise<void> => {
    const here = await realpath(path.join(directory, folder));
    if (above.has(here)) {
      tell('link-broken', folder);
      return;
    }
    const names = await readdir(path.join(directory, folder)).catch(() => undefined);
    if (!names) tell('file-unreadable', folder);
    for (const name of (names ?? []).sort()) {
      if (passedOver.test(name)) continue;
      const file = folder === '' ? name : `${folder}/${name}`;
      const found = await stat(path.join(directory, file)).catch((error: unknown) => codeOf(error));
      if (found === 'EACCES') tell('file-unreadable', file);
      else if (typeof found === 'string') tell('link-broken', file);
      else if (found.isDirectory()) await list(file, new Set([...above, here]));
      else files.push(file);
    }
  };
  await list('', new Set());
  return { files: files.sort(), problems };
}

/** The system's name of an error: `ENOENT`. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
