import { createServer } from 'node:http';
import { build } from 'astro';
import sirv from 'sirv';
import { GateError } from '../editions/gate.ts';

/** `npm start`: builds the site and serves it on this machine, at the port named in PORT (4321 without it). */

const port = Number(process.env['PORT'] ?? 4321);
const base = `/${(process.env['BASE_PATH'] ?? '/').split('/').filter(Boolean).join('/')}`;
const prefix = base === '/' ? '' : base;

console.log('Building the site ...');
try {
  await build({});
} catch (error) {
  console.error(error instanceof GateError ? error.message : error);
  process.exit(1);
}

const files = sirv('dist', { etag: true, dev: false });
const server = createServer((request, response) => {
  if (!request.url?.startsWith(`${prefix}/`)) {
    response.writeHead(302, { location: `${prefix}/` }).end();
    return;
  }
  request.url = request.url.slice(prefix.length);
  files(request, response, () => {
    request.url = '/404.html';
    response.statusCode = 404;
    files(request, response);
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${String(port)} is taken. Choose another one: PORT=4322 npm start`
      : `The server cannot start: ${error.message}`,
  );
  process.exit(1);
});

server.listen(port, () => {
  console.log(`\nThe site is served at http://localhost:${String(port)}${prefix}/ (stop with Ctrl+C)`);
});
