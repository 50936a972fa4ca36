import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyHeader } from '../../desk/page/content-client.ts';
import { deskPage, deskPolicy } from '../../desk/page/html.ts';
import type { DeskSettings } from '../../desk/config/settings.ts';
import { checkLanguages } from '../../model/localised.ts';
import { findFile, sendFound } from '../send-file.ts';
import type { ContentStore, Refused, Stored } from './content-store.ts';
import type { ProblemFeed } from './problem-feed.ts';

/** What the desk serves. */
export interface Desk {
  /** The folder of its scripts. */
  readonly bundle: string;
  /** Read anew for each page: the settings of the story may change. */
  readonly settings: () => Promise<DeskSettings>;
  readonly store: ContentStore;
  readonly feed: ProblemFeed;
  /** Without it, nothing is read, written or told. */
  readonly key: string;
}

/** A picture as a camera makes it is smaller. */
const mostBytes = 32 * 1024 * 1024;

/**
 * Serves the desk on this machine alone. Other websites that are open in the same browser can neither read nor write: they
 * have no key, cannot send the header that carries it, and are known by the host that they asked for or by their origin.
 */
export async function serveDesk(desk: Desk, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    answer(request, response, desk, (server.address() as AddressInfo).port).catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, error instanceof Error ? error.message : String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  desk: Desk,
  port: number,
): Promise<void> {
  const hosts = [`127.0.0.1:${String(port)}`, `localhost:${String(port)}`];
  const { host = '', origin } = request.headers;
  const isOwn = hosts.includes(host) && (origin === undefined || origin === `http://${host}`);
  if (!isOwn) {
    refuse(response, 403, 'This is not the address of the desk.');
    return;
  }
  const { pathname: asked, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  const [, given = ''] = asked.split('/');
  const header = request.headers[keyHeader.toLowerCase()];
  // What changes a file also names the key in a header: no page of another site can send one.
  const isAllowed =
    isKey(given, desk.key) && (isRead || (typeof header === 'string' && isKey(header, desk.key)));
  if (!isAllowed) {
    refuse(response, 403, 'Open the address that npm run edit has printed.');
    return;
  }
  const pathname = asked.slice(given.length + 1);
  if (pathname.startsWith('/assets/') && isRead) {
    const address = pathname.slice('/assets'.length);
    const found = await findFile({ request, directory: desk.bundle, address });
    if (found.kind === 'file') await sendFound(response, found.result, request.method !== 'HEAD');
    else refuse(response, 404, 'There is no such file.');
    return;
  }
  response.setHeader('Cache-Control', 'no-store');
  if (pathname === '/' && isRead) {
    const policy = `${deskPolicy()}; frame-ancestors 'none'`;
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(deskPage(undefined, true));
  } else if (pathname === '/settings.json' && isRead) {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(await desk.settings()));
  } else if (pathname === '/problems' && isRead) {
    const language = checkLanguages.find((known) => known === searchParams.get('lang')) ?? 'en';
    desk.feed.join(response, language);
  } else if (pathname.startsWith('/files/')) {
    const file = decoded(pathname.slice('/files/'.length));
    if (file === undefined) refuse(response, 400, 'This is not an address.');
    else await answerFile(request, response, desk.store, file);
  } else refuse(response, 404, 'There is no such page.');
}

async function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  store: ContentStore,
  file: string,
): Promise<void> {
  if (file === '' && request.method === 'GET') {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(await store.list()));
    return;
  }
  const state = /^"(\w+)"$/.exec(request.headers['if-match'] ?? '')?.[1];
  switch (request.method) {
    case 'GET':
      tell(response, await store.read(file), true);
      return;
    case 'PUT': {
      const content = await bodyOf(request);
      if (!content) refuse(response, 413, 'The file is larger than 32 MB.');
      else tell(response, await store.write(file, content, state), false);
      return;
    }
    case 'DELETE':
      tell(response, await store.remove(file, state), false);
      return;
    default:
      response.writeHead(405, { allow: 'GET, PUT, DELETE' }).end();
  }
}

const reasons: Readonly<Record<Refused, string>> = {
  403: 'The desk edits texts, data and pictures of the content folder alone.',
  404: 'There is no such file.',
  412: 'The file has changed since it was opened.',
};

function tell(response: ServerResponse, stored: Stored | Refused, withContent: boolean): void {
  if (typeof stored === 'number') {
    refuse(response, stored, reasons[stored]);
    return;
  }
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    etag: `"${stored.state}"`,
    'last-modified': stored.modified.toUTCString(),
  });
  response.end(withContent ? stored.content : undefined);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

/** The content of a request, or undefined where there is too much of it. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    // The rest is read and forgotten, so that the answer can be.
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks);
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function isKey(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}
