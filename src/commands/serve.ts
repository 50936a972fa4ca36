import { createReadStream } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { normaliseBase } from '../model/urls.ts';

/**
 * Serves a built site as a host does: folders by their index, 404.html for what is missing. Nothing is compressed: it goes to this machine.
 * @param base path under which it is served: `/` or `/news/`
 * @param port 0 takes any free port
 * @returns the listening server; rejects when the port is taken (`EADDRINUSE`).
 */
export async function serve(directory: string, base: string, port: number): Promise<Server> {
  const prefix = normaliseBase(base).slice(0, -1);
  const files = sirv(directory, { etag: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(`${prefix}/`)) {
      response.writeHead(302, { location: `${prefix}/` }).end();
      return;
    }
    // A folder's index before a file of its name: /dossier/ is not dossier.html.
    request.url = request.url.slice(prefix.length).replace(/^([^?]*\/)(?=\?|$)/, '$1index.html');
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
      createReadStream(path.join(directory, '404.html')).pipe(response);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}
