import { readFile as readBytes, stat } from 'node:fs/promises';
import path from 'node:path';
import { readEnvironment, type Variables } from '../model/environment.ts';
import type { Reading, ReadProblem } from './entry.ts';
import { codeOf, listFiles } from './list-files.ts';
import { inOneLanguage } from './one-language.ts';
import { isForeign, isOfLook, readFile } from './read-file.ts';

const start = { at: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** The content folder: `CONTENT_DIR`, or `content` in the working folder. */
export function contentDirectory(variables: Variables = process.env): string {
  return path.resolve(readEnvironment(variables).environment.contentFolder ?? 'content');
}

/** How many files are open at once: systems allow a few hundred. */
const atOnce = 32;

/**
 * Reads every Markdown and YAML file of a content folder; `README.md`, `LICENSE.md` and hidden files are passed over.
 * Nothing is thrown for an editor's mistake, or for what the file system refuses: it becomes a problem.
 */
export async function readStory(directory: string): Promise<Reading> {
  const folder = await stat(directory).catch(() => undefined);
  if (!folder?.isDirectory()) return nothingIn('folder-missing', directory);
  const { files, problems } = await listFiles(directory);
  const texts = new Map<string, string>(files.map((file) => [file, '']));
  const look = new Map<string, Uint8Array>();
  const unreadable: ReadProblem[] = [];
  const waiting = files.filter((file) => isOfLook(file) || !isForeign(file));
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      const bytes = await readBytes(path.join(directory, file)).catch((error: unknown) => ({
        code: codeOf(error),
      }));
      if (bytes instanceof Uint8Array) {
        // A drawing is text as well, which a report shows.
        texts.set(file, file.endsWith('.png') ? '' : decode(bytes));
        if (isOfLook(file)) look.set(file, bytes);
      } else {
        texts.delete(file);
        // What was removed since it was listed is not there: an editor may save at this moment.
        if (bytes.code !== 'ENOENT')
          unreadable.push({ kind: 'file-unreadable', file, ...start, detail: file });
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  const reading = readTexts(texts, directory);
  return { ...reading, look, problems: [...problems, ...unreadable, ...reading.problems] };
}

function nothingIn(kind: ReadProblem['kind'], directory: string): Reading {
  const problems = [{ kind, file: 'site.yml', ...start, detail: directory }];
  return { entries: [], problems, texts: new Map(), look: new Map() };
}

/** Reads files that are in memory already, by path. */
export function readTexts(texts: ReadonlyMap<string, string>, directory = ''): Reading {
  const readings = [...texts].flatMap(([file, text]) => (isOfLook(file) ? [] : [readFile(file, text)]));
  const missing: readonly ReadProblem[] = texts.has('site.yml')
    ? []
    : nothingIn('file-missing', directory).problems;
  return {
    entries: inOneLanguage(readings.flatMap(({ entries }) => entries)),
    problems: [...missing, ...readings.flatMap(({ problems }) => problems)],
    texts,
    look: new Map(
      [...texts]
        .filter(([file]) => isOfLook(file))
        .map(([file, text]) => [file, new TextEncoder().encode(text)]),
    ),
  };
}

/** UTF-8 without its byte order mark; bytes that are none become U+FFFD, which the reader reports. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
