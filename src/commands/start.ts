import { build } from 'astro';
import { ContentError } from '../integrations/content-check/content-check.ts';
import { normaliseBase } from '../model/urls.ts';
import { serve } from './serve.ts';

/** `npm start`: builds the site and serves it on this machine, at PORT (4321 without it). */

process.env['NODE_ENV'] ??= 'production';
// Nothing is sent compressed to this machine.
process.env['PRECOMPRESS'] ??= 'off';
const port = Number(process.env['PORT'] ?? 4321);
const base = normaliseBase(process.env['BASE_PATH']);

console.log('Building the site. This takes a few seconds ...');
try {
  await build({});
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exit(1);
}

try {
  await serve('dist', base, port);
  console.log(`\nThe site is at http://localhost:${String(port)}${base} (press Ctrl+C to stop it)`);
} catch (error) {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(taken ? `Port ${String(port)} is taken. Choose another one: PORT=4322 npm start` : error);
  process.exit(1);
}
