import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Page } from '../pages/page.ts';

/** What the worker may keep of a build. */
export interface OfflineList {
  /** Name of the build's cache: it changes when any file does. */
  readonly edition: string;
  /** Bytes of all files as a server sends them, compressed (gzip). */
  readonly bytes: number;
  /** Paths that are always kept: the front pages, the offline pages, and what these load. */
  readonly always: readonly string[];
  /** The first 16 hexadecimal digits of each file's SHA-256, by address path. */
  readonly files: Readonly<Record<string, string>>;
}

const compressed = promisify(gzip);

/** Pages and what they load; no feeds, exports, PDFs, pictures for previews, search index, nor the page for errors. */
const kept = /\.(?:html|css|js|svg)$/;
const left = /^(?:404\.html|dossier\.html|sw\.js|pagefind\/.*)$/;

/** Whether a file of the site can be kept, by its name: `articles/a/index.html`. */
export function isKept(name: string): boolean {
  return kept.test(name) && !left.test(name);
}

/** Collects the files of a built site for offline reading, without holding the pages. */
export class OfflineFiles {
  readonly #base: string;
  readonly #digests = new Map<string, string>();
  readonly #scripts = new Map<string, string>();
  readonly #offline: { readonly name: string; readonly loads: readonly string[] }[] = [];
  #bytes = 0;

  /** @param base path under which the site is served, with a slash at both ends */
  constructor(base: string) {
    this.#base = base;
  }

  /** Adds a file as it will be published. */
  async add(name: string, content: string): Promise<void> {
    this.#digests.set(name, digest(content));
    if (name.endsWith('.js')) this.#scripts.set(this.#address(name), content);
    if (/(?:^|\/)offline\/index\.html$/.test(name)) this.#offline.push({ name, loads: loadedBy(content) });
    const { length } = await compressed(content);
    this.#bytes += length;
  }

  /** @param prefix what the names of all caches of this site begin with */
  list(prefix: string): OfflineList {
    const names = [...this.#digests.keys()].sort();
    const files = Object.fromEntries(
      names.map((name) => [this.#address(name), (this.#digests.get(name) ?? '').slice(0, 16)]),
    );
    const always = this.#offline
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap(({ name, loads }) => [
        this.#address(name.replace('offline/', '')),
        this.#address(name),
        ...loads,
      ]);
    // A script names the scripts it imports beside it; the list grows while it is read, until nothing new is named.
    for (const address of always) {
      const imports = (this.#scripts.get(address) ?? '').matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g);
      const folder = address.slice(0, address.lastIndexOf('/') + 1);
      for (const [, name = ''] of imports) if (!always.includes(folder + name)) always.push(folder + name);
    }
    return {
      edition: prefix + digest(JSON.stringify(files)).slice(0, 16),
      bytes: this.#bytes,
      always: [...new Set(always)].filter((address) => address in files),
      files,
    };
  }

  #address(name: string): string {
    return this.#base + name.replace(/(^|\/)index\.html$/, '$1');
  }
}

function loadedBy(html: string): readonly string[] {
  return new Page(html).elements.flatMap((element) => {
    if (!['script', 'link'].includes(element.name)) return [];
    const address = element.attribute('src') ?? element.attribute('href');
    return address?.startsWith('/') ? [address] : [];
  });
}

function digest(content: string): string {
  return createHash('sha256').update(content).digest('hex');
}
