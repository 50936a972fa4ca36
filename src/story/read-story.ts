import { readdir, readFile as readText } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment, type Variables } from '../model/environment.ts';
import type { Reading, ReadProblem } from './entry.ts';
import { readFile } from './read-file.ts';

const start = { at: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The content folder: `CONTENT_DIR`, or `content` in the working folder. */
export function contentDirectory(variables: Variables = process.env): string {
  return path.resolve(readEnvironment(variables).environment.contentFolder ?? 'content');
}

/**
 * Reads every Markdown and YAML file of a content folder; `README.md`, `LICENSE.md` and hidden files are passed over.
 * Nothing is thrown for an editor's mistake: it becomes a problem.
 */
export async function readStory(directory: string): Promise<Reading> {
  const names = await listFiles(directory);
  const read = async (file: string) => decode(await readText(path.join(directory, file)));
  const texts = new Map(await Promise.all(names.map(async (file) => [file, await read(file)] as const)));
  return readTexts(texts, directory);
}

/** Reads files that are in memory already, by path. */
export function readTexts(texts: ReadonlyMap<string, string>, directory = ''): Reading {
  const readings = [...texts].map(([file, text]) => readFile(file, text));
  const missing: ReadProblem[] = texts.has('site.yml')
    ? []
    : [{ kind: 'file-missing', file: 'site.yml', ...start, detail: directory }];
  return {
    entries: readings.flatMap(({ entries }) => entries),
    problems: [...missing, ...readings.flatMap(({ problems }) => problems)],
    texts,
  };
}

/** UTF-8 without its byte order mark; bytes that are none become U+FFFD, which the reader reports. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function listFiles(directory: string): Promise<string[]> {
  const found = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
  return found
    .filter((file) => file.isFile())
    .map((file) => path.relative(directory, path.join(file.parentPath, file.name)).split(path.sep).join('/'))
    .filter(
      (file) =>
        !file.split('/').some((part) => part.startsWith('.')) && !/(^|\/)(README|LICENSE)\.md$/.test(file),
    )
    .sort();
}
