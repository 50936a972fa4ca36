import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileCache, keyOf } from './file-cache.ts';
import { keepParsed, ParsedTexts } from './parsed-texts.ts';

/** What the result of parsing depends on besides the text: the two parsers, and the packages they use. */
const parsers = ['src/markdown/parse/parser.ts', 'src/story/yaml.ts', 'package.json', 'package-lock.json'];

/** Bytes from which on a file saves time: less is parsed as fast as it is found. */
const worthwhile = 500_000;

/**
 * Keeps what is parsed of a content folder, for the rest of the process and, in `.cache/parsed`, for the next one.
 * @param root the project's folder
 * @param directory the content folder, an absolute path
 * @returns saves what was used, to be called when all texts were parsed
 */
export async function openParseCache(root: string, directory: string): Promise<() => Promise<void>> {
  const cache = new FileCache(path.join(root, '.cache/parsed'));
  const read = (file: string) => readFile(path.join(root, file)).catch(() => '');
  const key = keyOf([directory, ...(await Promise.all(parsers.map(read)))]);
  const texts = new ParsedTexts((await cache.read(key))?.toString());
  keepParsed(texts);
  return async () => {
    if (!texts.forgetUnused()) return;
    const file = Buffer.from(texts.toString());
    // A folder that cannot be written to costs time, and nothing else.
    if (file.length > worthwhile) await cache.write(key, file).catch(() => undefined);
    await cache.prune();
  };
}
