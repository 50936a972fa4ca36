import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { normaliseBase } from '../model/urls.ts';
import { findFile, sendFound } from './send-file.ts';

/**
 * Serves a built site as a host does: folders by their index, 404.html for what is missing. Nothing is compressed: it goes
 * to this machine. The folder may be built anew, or be gone for a while, as it is served.
 * @param base path under which it is served: `/` or `/news/`
 * @param port 0 takes any free port
 * @param host where it listens; without it nobody but this machine is answered
 * @returns the listening server; rejects when it cannot listen there (`EADDRINUSE` and the like).
 */
export async function serve(
  directory: string,
  base: string,
  port: number,
  host = '127.0.0.1',
): Promise<Server> {
  const prefix = normaliseBase(base).slice(0, -1);
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    answer(request, response, directory, prefix).catch(() => {
      // The visitor is gone, or the file is: there is nobody to tell, or no way to.
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  return server;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  directory: string,
  prefix: string,
): Promise<void> {
  const hasBody = request.method !== 'HEAD';
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  if (!request.url?.startsWith(`${prefix}/`)) {
    response.writeHead(302, { location: `${prefix}/` }).end();
    return;
  }
  const asked = request.url.slice(prefix.length);
  const [address = ''] = asked.split('?', 1);
  const query = asked.slice(address.length);
  // A folder's index before a file of its name: /dossier/ is not dossier.html.
  const found = await findFile({ request, directory, address: address.replace(/\/$/, '/index.html') });
  if (found.kind === 'file' || found.kind === 'refused') return sendFound(response, found.result, hasBody);
  if (found.kind === 'folder') {
    // Of several slashes at the beginning, a browser would make the name of a host.
    const folder = `${prefix}/${address.replace(/^\/+/, '')}/${query}`;
    response.writeHead(301, { location: folder }).end();
    return;
  }
  const page = await findFile({ request: { method: 'GET', headers: {} }, directory, address: '/404.html' });
  if (page.kind === 'file') await sendFound(response, { ...page.result, statusCode: 404 }, hasBody);
  else
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.\n');
}
