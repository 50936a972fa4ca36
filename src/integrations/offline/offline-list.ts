import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { attribute, elementsOf } from '../pages/html.ts';

/** What the worker may keep of an edition. */
export interface OfflineList {
  /** Name of the edition's cache: it changes when any file does. */
  readonly edition: string;
  /** Bytes of all files as a server sends them, compressed (gzip). */
  readonly bytes: number;
  /** Paths that are always kept: the offline pages and what they load. */
  readonly always: readonly string[];
  /** The first 16 hexadecimal digits of each file's SHA-256, by address path. */
  readonly files: Readonly<Record<string, string>>;
}

/** Pages and what they load; no feeds, exports, PDFs, pictures for previews, search index, nor the page for errors. */
const kept = /\.(?:html|css|js|svg)$/;
const left = /^(?:404\.html|dossier\.html|sw\.js|pagefind\/.*)$/;

/**
 * Lists a built site for offline reading.
 * @param base path under which it is served, with a slash at both ends
 * @param prefix what the names of all editions of this site begin with
 */
export async function offlineList(directory: string, base: string, prefix: string): Promise<OfflineList> {
  const names = (await readdir(directory, { recursive: true }))
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => kept.test(name) && !left.test(name))
    .sort();
  const contents = await Promise.all(names.map(async (name) => readFile(path.join(directory, name))));
  const files = Object.fromEntries(
    names.map((name, index) => [addressOf(name, base), digest(contents[index] ?? '').slice(0, 16)]),
  );
  const offline = names.flatMap((name, index) =>
    /(?:^|\/)offline\/index\.html$/.test(name)
      ? [addressOf(name, base), ...loadedBy(String(contents[index]))]
      : [],
  );
  // A script names the scripts it imports beside it; the list grows while it is read, until nothing new is named.
  const scripts = new Map(names.map((name, index) => [addressOf(name, base), String(contents[index])]));
  for (const address of offline) {
    const imports = /\.js$/.test(address)
      ? (scripts.get(address) ?? '').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)
      : [];
    for (const [, name = ''] of imports) offline.push(path.posix.join(path.posix.dirname(address), name));
  }
  return {
    edition: prefix + digest(JSON.stringify(files)).slice(0, 16),
    bytes: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
    always: [...new Set(offline)].filter((address) => address in files),
    files,
  };
}

function addressOf(name: string, base: string): string {
  return base + name.replace(/(^|\/)index\.html$/, '$1');
}

function loadedBy(html: string): readonly string[] {
  return elementsOf(html).flatMap((element) => {
    const address = attribute(element, 'src') ?? attribute(element, 'href');
    return ['script', 'link'].includes(element.tagName) && address?.startsWith('/') ? [address] : [];
  });
}

function digest(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}
