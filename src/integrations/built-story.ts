import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The story that a folder was built from. */
export interface BuiltStory {
  /** Its content folder, absolute. */
  readonly folder: string;
  /** What it calls itself, in its first language. */
  readonly name: string;
}

/** What is kept of a build: beside the site, because the site is published, and where a story lies is nobody's to know. */
interface Kept extends BuiltStory {
  /** A digest of the front page: another one was put there by other means, and nothing is known of it. */
  readonly front: string;
}

/**
 * Keeps which story a folder was built from.
 * @param site the built folder
 * @param root the folder of the project
 */
export function keepStory(site: string, root: string, story: BuiltStory): void {
  const front = digestOf(site);
  if (front === undefined) return;
  const file = fileOf(site, root);
  mkdirSync(path.dirname(file), { recursive: true });
  const kept: Kept = { ...story, folder: realFolder(story.folder), front };
  writeFileSync(file, `${JSON.stringify(kept)}\n`);
}

/** The story that a folder was built from, where that is known. */
export function builtStory(site: string, root = process.cwd()): BuiltStory | undefined {
  try {
    const { front, folder, name } = JSON.parse(readFileSync(fileOf(site, root), 'utf8')) as Kept;
    return front === digestOf(site) ? { folder, name } : undefined;
  } catch {
    // Not kept, or not by us.
    return undefined;
  }
}

/** Whether a built story is that of a content folder, whatever links lead there. */
export function isFrom(story: BuiltStory, folder: string): boolean {
  return story.folder === realFolder(folder);
}

function fileOf(site: string, root: string): string {
  const name = createHash('sha256').update(realFolder(site)).digest('hex').slice(0, 12);
  return path.join(root, '.cache/built', `${name}.json`);
}

function digestOf(site: string): string | undefined {
  try {
    return createHash('sha256')
      .update(readFileSync(path.join(site, 'index.html')))
      .digest('hex');
  } catch {
    return undefined;
  }
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return path.resolve(folder);
  }
}
