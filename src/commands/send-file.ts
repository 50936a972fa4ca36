import { fstat, ReadStream } from 'node:fs';
import { realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import send, { type SendResult } from '@fastify/send';

/** What a file is by its ending, where the package does not know it or knows an older name (RFC 9239 for scripts). */
const types: Readonly<Record<string, string>> = {
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '': 'text/plain; charset=utf-8',
};

/** What anything else is: Pagefind's index, for one. */
const bytes = 'application/octet-stream';

/** Which request is answered, and from where. */
export interface Asked {
  readonly request: Pick<IncomingMessage, 'method' | 'headers'>;
  /** The folder that is served. */
  readonly directory: string;
  /** The path of a file in it as an address has it, escapes and all: `/articles/a/index.html`. */
  readonly address: string;
}

/** What the folder holds at an address. */
export type Found =
  | { readonly kind: 'file' | 'refused'; readonly result: SendResult }
  | { readonly kind: 'folder' | 'missing' };

/**
 * Looks for a file, and opens it: what happens to the folder afterwards does not matter any more. Conditional requests
 * and ranges are as RFC 9110 has them. A symbolic link that leads out of the folder leads nowhere.
 */
export async function findFile({ request, directory, address }: Asked): Promise<Found> {
  const headers = { ...request.headers };
  const result = await send({ method: request.method, headers } as IncomingMessage, address, {
    root: directory,
    index: false,
    dotfiles: 'ignore',
    cacheControl: false,
    onFile: async (file, { size }) => {
      await stayWithin(directory, file);
      headers.range = rangeOf(headers.range, size);
    },
  }).catch(() => undefined);
  if (!result) return { kind: 'missing' };
  if (result.type === 'directory') return { kind: 'folder' };
  if (result.statusCode === 404) return { kind: 'missing' };
  if (result.type === 'error') return { kind: 'refused', result };
  result.headers['Content-Type'] = typeOf(result.metadata.path, result.headers['Content-Type']);
  result.headers['Cache-Control'] = 'no-cache';
  if (!(result.stream instanceof ReadStream)) return { kind: 'file', result };
  try {
    const [descriptor] = (await once(result.stream, 'open')) as [number];
    const { ino, size } = await promisify(fstat)(descriptor);
    // A build may have put another file here between the look and the opening.
    const { stat } = result.metadata;
    if (ino === stat.ino && size === stat.size) return { kind: 'file', result };
    result.stream.destroy();
    return await findFile({ request, directory, address });
  } catch {
    return { kind: 'missing' };
  }
}

/** Sends what was found. A file that becomes shorter meanwhile ends the connection: half a page must not look whole. */
export async function sendFound(
  response: ServerResponse,
  { statusCode, headers, stream }: SendResult,
  hasBody: boolean,
): Promise<void> {
  response.writeHead(statusCode, headers);
  if (!hasBody) {
    stream.destroy();
    response.end();
    return;
  }
  const promised = Number(headers['Content-Length'] ?? 0);
  await pipeline(
    stream,
    async function* whole(chunks: AsyncIterable<Buffer | string>) {
      let sent = 0;
      for await (const chunk of chunks) {
        sent += Buffer.byteLength(chunk);
        yield chunk;
      }
      if (sent < promised) throw new Error('The file became shorter while it was sent');
    },
    response,
  );
}

/** @throws Error when a file is elsewhere, as a symbolic link may be. */
async function stayWithin(directory: string, file: string): Promise<void> {
  const [root, real] = await Promise.all([realpath(directory), realpath(file)]);
  if (!real.startsWith(root + path.sep)) throw new Error(`${file} is not in the folder that is served`);
}

/**
 * A range as the package understands it: one, of plain digits. Several, and what is no range, may be ignored (RFC 9110,
 * 14.2); a suffix longer than the file is the whole file (14.1.2).
 */
function rangeOf(range: string | undefined, size: number): string | undefined {
  const match = /^bytes=(?:\d+-\d*|-(?<suffix>\d+))$/.exec(range ?? '');
  if (!match) return undefined;
  return Number(match.groups?.['suffix'] ?? 0) > size ? 'bytes=0-' : match[0];
}

function typeOf(file: string, known: string | undefined): string {
  return types[path.extname(file)] ?? known ?? bytes;
}
