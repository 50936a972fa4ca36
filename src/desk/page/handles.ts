import type { ContentClient } from './content-client.ts';

/**
 * A folder and its files as the File System Access API has them (https://fs.spec.whatwg.org/), as far as the editor uses it.
 * A file that has no content yet, and one whose name begins with a point, is held here alone: the editor writes under such a
 * name first, and then gives the file its own.
 */
export class FolderHandle {
  readonly kind = 'directory';
  readonly name: string;
  readonly #path: string;
  readonly #client: ContentClient;
  /** The files of the content folder, where a walk through it has listed them already. */
  readonly #listed: readonly string[] | undefined;

  /** @param path from the content folder, with `/` at its end; empty for the folder itself */
  constructor(client: ContentClient, path = '', listed?: readonly string[]) {
    this.#client = client;
    this.#path = path;
    this.#listed = listed;
    this.name = path.split('/').at(-2) ?? '';
  }

  async *entries(): AsyncGenerator<[string, FolderHandle | FileHandle]> {
    const seen = new Set<string>();
    const files = this.#listed ?? (await this.#client.list());
    for (const file of files) {
      if (!file.startsWith(this.#path)) continue;
      const [name = '', ...deeper] = file.slice(this.#path.length).split('/');
      if (seen.has(name)) continue;
      seen.add(name);
      yield [
        name,
        deeper.length > 0 ? this.#folder(name, files) : new FileHandle(this.#client, this.#path + name),
      ];
    }
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<FolderHandle> {
    const path = `${this.#path}${name}/`;
    const isThere = create || (await this.#client.list()).some((file) => file.startsWith(path));
    if (!isThere) throw new DOMException(path, 'NotFoundError');
    return this.#folder(name);
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FileHandle> {
    const path = this.#path + name;
    if (!create && !(await this.#client.list()).includes(path)) throw new DOMException(path, 'NotFoundError');
    return new FileHandle(this.#client, path);
  }

  async removeEntry(name: string): Promise<void> {
    // A folder is gone with its last file, and one with files in it stays.
    const path = this.#path + name;
    if (name.startsWith('.')) return;
    if ((await this.#client.list()).includes(path)) await this.#client.remove(path);
    else throw new DOMException(path, 'NotFoundError');
  }

  /** Where a file of this name in this folder is. */
  pathOf(name: string): string {
    return this.#path + name;
  }

  #folder(name: string, listed?: readonly string[]): FolderHandle {
    return new FolderHandle(this.#client, `${this.#path}${name}/`, listed);
  }
}

export class FileHandle {
  readonly kind = 'file';
  readonly #client: ContentClient;
  #path: string;
  /** Written, and not sent: under a name that does not last. */
  #held: Blob | undefined;

  constructor(client: ContentClient, path: string) {
    this.#client = client;
    this.#path = path;
  }

  get name(): string {
    return this.#path.slice(this.#path.lastIndexOf('/') + 1);
  }

  async getFile(): Promise<File> {
    return this.#held ? new File([this.#held], this.name) : this.#client.read(this.#path);
  }

  createWritable() {
    const parts: BlobPart[] = [];
    return Promise.resolve({
      write: (part: BlobPart) => {
        parts.push(part);
        return Promise.resolve();
      },
      close: () => this.#save(new Blob(parts)),
    });
  }

  /** Gives the file another name or place; one that was held until now is sent. */
  async move(folder: FolderHandle, name: string): Promise<void> {
    const [before, held] = [this.#path, this.#held];
    const after = folder.pathOf(name);
    if (after === before) return;
    const content = held ?? (await this.#client.read(before));
    await this.#client.write(after, content);
    this.#path = after;
    this.#held = undefined;
    if (!held) await this.#client.remove(before);
  }

  async #save(content: Blob): Promise<void> {
    if (this.name.startsWith('.')) this.#held = content;
    else await this.#client.write(this.#path, content);
  }
}
