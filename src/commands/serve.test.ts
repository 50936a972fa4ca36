import { once } from 'node:events';
import { request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve } from './serve.ts';

let directory = '';
let server: Server;
const site = () => path.join(directory, 'dist');
const portOf = () => (server.address() as AddressInfo).port;
const put = (file: string, content: string | Buffer) => writeFile(path.join(site(), file), content);

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await mkdir(path.join(site(), 'a'), { recursive: true });
  await put('a/index.html', 'page a');
  await put('a.html', 'file a');
  await put('404.html', 'missing');
  await put('ten.txt', '0123456789');
  server = await serve(site(), '/mali/', 0);
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await rm(directory, { recursive: true });
});

/** Asks as no browser would: with the path and the headers as they are. */
async function ask(
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<IncomingMessage & { body: Promise<string> }> {
  const asking = request({ host: '127.0.0.1', port: portOf(), path: address, method, headers }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  const body = response.setEncoding('utf8').toArray() as Promise<string[]>;
  return Object.assign(response, { body: body.then((parts) => parts.join('')) });
}

/** Status and body of an answer. */
async function answer(...asked: Parameters<typeof ask>): Promise<[number | undefined, string]> {
  const { statusCode, body } = await ask(...asked);
  return [statusCode, await body];
}

test('pages, folders, missing pages and the way to the base', async () => {
  expect(await answer('/mali/a/')).toEqual([200, 'page a']);
  expect(await answer('/mali/a/?b=c/')).toEqual([200, 'page a']);
  expect(await answer('/mali/a.html')).toEqual([200, 'file a']);
  expect(await answer('/mali/b/')).toEqual([404, 'missing']);
  expect((await ask('/')).headers.location).toBe('/mali/');
  await expect(serve(site(), '/', portOf())).rejects.toThrow('EADDRINUSE');
});

test('a folder without its slash leads to the address with it, on this host', async () => {
  for (const [address, to] of [
    ['/mali/a', '/mali/a/'],
    ['/mali/a?b=c', '/mali/a/?b=c'],
    ['/mali//a', '/mali/a/'],
  ] as const) {
    const { statusCode, headers } = await ask(address);
    expect([statusCode, headers.location]).toEqual([301, to]);
  }
  server.close();
  server = await serve(site(), '/', 0);
  for (const address of ['//a', '///a', '//a?b'])
    expect((await ask(address)).headers.location).toMatch(/^\/[^/]/);
});

// RFC 9110, 14.1.2 and 14.2: what cannot be satisfied is answered with 416, and several ranges may be ignored.
test.each([
  ['bytes=0-0', 206, '0', 'bytes 0-0/10'],
  ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
  ['bytes=7-', 206, '789', 'bytes 7-9/10'],
  ['bytes=-1', 206, '9', 'bytes 9-9/10'],
  ['bytes=-99', 206, '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
  ['bytes=10-', 416, undefined, 'bytes */10'],
  ['bytes=99-100', 416, undefined, 'bytes */10'],
  ['bytes=-0', 416, undefined, 'bytes */10'],
  ['bytes=5-1', 416, undefined, 'bytes */10'],
  ['bytes=0-1,4-5', 200, '0123456789', undefined],
  ['lines=1-2', 200, '0123456789', undefined],
])('Range: %s is answered with %i', async (range, status, body, part) => {
  const response = await ask('/mali/ten.txt', { range });
  expect([response.statusCode, response.headers['content-range']]).toEqual([status, part]);
  if (body !== undefined) expect(await response.body).toBe(body);
});

test.each([
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=1e3-',
  'bytes=--1',
  'bytes=99999999999999999999-',
  '-',
  '=',
])('a range that means nothing (%s) harms nobody', async (range) => {
  expect([200, 416]).toContain((await ask('/mali/ten.txt', { range })).statusCode);
  expect(await answer('/mali/ten.txt', { range: 'bytes=1-1' })).toEqual([206, '1']);
});

test('an answer to HEAD has the headers and no body; other methods are refused', async () => {
  const head = await ask('/mali/ten.txt', {}, 'HEAD');
  expect([head.statusCode, head.headers['content-length'], await head.body]).toEqual([200, '10', '']);
  expect(await answer('/mali/nowhere', {}, 'HEAD')).toEqual([404, '']);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']) {
    const { statusCode, headers } = await ask('/mali/ten.txt', {}, method);
    expect([statusCode, headers.allow], method).toEqual([405, 'GET, HEAD']);
  }
});

test.each([
  ['page.html', 'text/html; charset=utf-8'],
  ['style.css', 'text/css; charset=utf-8'],
  ['script.js', 'text/javascript; charset=utf-8'],
  ['sources.bib', 'text/x-bibtex; charset=utf-8'],
  ['sources.json', 'application/json'],
  ['sources.ris', 'application/x-research-info-systems'],
  ['timeline.csv', 'text/csv; charset=utf-8'],
  ['_redirects', 'text/plain; charset=utf-8'],
  ['en.pf_meta', 'application/octet-stream'],
  ['en.pf_index', 'application/octet-stream'],
  ['wasm.en.pagefind', 'application/octet-stream'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['map.svg', 'image/svg+xml'],
  ['article.pdf', 'application/pdf'],
  ['face.woff2', 'font/woff2'],
])('%s is %s, and browsers may not guess', async (name, type) => {
  await put(name, 'x');
  const { headers } = await ask(`/mali/${name}`);
  expect(headers['content-type']).toBe(type);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a page that a browser has is not sent again until it changes', async () => {
  const { etag = '' } = (await ask('/mali/ten.txt')).headers;
  expect(await answer('/mali/ten.txt', { 'if-none-match': etag })).toEqual([304, '']);
  await put('ten.txt', 'changed');
  expect(await answer('/mali/ten.txt', { 'if-none-match': etag })).toEqual([200, 'changed']);
});

test('nothing outside the folder is served, by a link or by an address', async () => {
  await writeFile(path.join(directory, 'secret.txt'), 'secret');
  await symlink(path.join(directory, 'secret.txt'), path.join(site(), 'leak.txt'));
  await symlink(directory, path.join(site(), 'up'));
  await symlink(path.join(site(), 'ten.txt'), path.join(site(), 'within.txt'));
  await put('.hidden', 'secret');
  const ways = [
    'leak.txt',
    'up/secret.txt',
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    '.hidden',
  ];
  for (const way of [...ways, '%00', '%', '%c0%ae', '..\\secret.txt', `${'x'.repeat(300)}`]) {
    const [status, body] = await answer(`/mali/${way}`);
    expect(status, way).toBeGreaterThanOrEqual(400);
    expect(body, way).not.toContain('secret');
  }
  expect(await answer('/mali/within.txt')).toEqual([200, '0123456789']);
});

test('a folder that is built anew, or gone, as it is served', async () => {
  await rename(site(), path.join(directory, 'old'));
  expect(await answer('/mali/a/')).toEqual([404, 'There is no such page.\n']);
  await mkdir(site());
  await put('new.txt', 'new');
  expect(await answer('/mali/new.txt')).toEqual([200, 'new']);
});

const megabyte = 1_000_000;

test('a file that is removed while it is sent arrives whole', async () => {
  await put('large.bin', Buffer.alloc(20 * megabyte, 'x'));
  const response = await ask('/mali/large.bin');
  await rm(path.join(site(), 'large.bin'));
  expect((await response.body).length).toBe(20 * megabyte);
});

test('a file that becomes shorter while it is sent ends the connection, and the server goes on', async () => {
  await put('large.bin', Buffer.alloc(50 * megabyte, 'x'));
  const asking = request({ host: '127.0.0.1', port: portOf(), path: '/mali/large.bin' }).end();
  const [response] = (await once(asking, 'response')) as [IncomingMessage];
  response.pause();
  await truncate(path.join(site(), 'large.bin'), megabyte);
  await expect(response.resume().toArray()).rejects.toThrow('aborted');
  expect(await answer('/mali/ten.txt')).toEqual([200, '0123456789']);
});

test('nobody but this machine is answered unless a host is named', async () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
  const others = Object.values(networkInterfaces()).flat();
  const outside = others.find((one) => one?.family === 'IPv4' && !one.internal)?.address;
  const open = await serve(site(), '/', 0, '0.0.0.0');
  const ways = ['127.0.0.1', ...(outside ? [outside] : [])];
  for (const host of ways) {
    const { port } = open.address() as AddressInfo;
    expect((await fetch(`http://${host}:${String(port)}/a/`)).status).toBe(200);
  }
  open.close();
  if (outside) await expect(fetch(`http://${outside}:${String(portOf())}/mali/`)).rejects.toThrow();
  await expect(serve(site(), '/', 0, '203.0.113.1')).rejects.toThrow('EADDRNOTAVAIL');
});
