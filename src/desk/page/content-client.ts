/** How the page tells the local server that it is the one that was opened. */
export const keyHeader = 'X-Desk-Key';

/** Told when a file was changed elsewhere, so that it was not written. */
export type Conflict = (path: string) => void;

/** The files of the content folder, read and written through the local server. */
export class ContentClient {
  readonly #key: string;
  readonly #conflict: Conflict;
  /** What the server calls the state of each file that was read or written here (ETag). */
  readonly #states = new Map<string, string>();
  readonly #texts = new Map<string, string>();

  constructor(key: string, conflict: Conflict) {
    this.#key = key;
    this.#conflict = conflict;
  }

  /** The paths of all files, with `/`. */
  async list(): Promise<readonly string[]> {
    const response = await this.#ask('', {});
    return (await response.json()) as readonly string[];
  }

  async read(path: string): Promise<File> {
    const response = await this.#ask(path, {});
    this.#states.set(path, response.headers.get('ETag') ?? '');
    const blob = await response.blob();
    this.#texts.set(path, await blob.text());
    const modified = Date.parse(response.headers.get('Last-Modified') ?? '');
    return new File([blob], path.slice(path.lastIndexOf('/') + 1), {
      lastModified: Number.isNaN(modified) ? 0 : modified,
    });
  }

  /** Writes a file, unless it holds the same already, line ends at its end aside. */
  async write(path: string, content: Blob): Promise<void> {
    const text = await content.text();
    const before = this.#texts.get(path);
    if (before !== undefined && before.trim() === text.trim()) return;
    const state = this.#states.get(path);
    const condition: Record<string, string> =
      state === undefined ? { 'If-None-Match': '*' } : { 'If-Match': state };
    const response = await this.#ask(path, { method: 'PUT', body: content, headers: condition });
    this.#states.set(path, response.headers.get('ETag') ?? '');
    this.#texts.set(path, text);
  }

  async remove(path: string): Promise<void> {
    const state = this.#states.get(path);
    const headers: Record<string, string> = state === undefined ? {} : { 'If-Match': state };
    await this.#ask(path, { method: 'DELETE', headers });
    this.#states.delete(path);
    this.#texts.delete(path);
  }

  async #ask(
    path: string,
    { headers, ...request }: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const address = `files/${path.split('/').map(encodeURIComponent).join('/')}`;
    const response = await fetch(address, { ...request, headers: { ...headers, [keyHeader]: this.#key } });
    if (response.ok) return response;
    if (response.status === 404) throw new DOMException(path, 'NotFoundError');
    if (response.status === 412) this.#conflict(path);
    throw new DOMException(`${path}: ${await response.text()}`, 'NoModificationAllowedError');
  }
}
