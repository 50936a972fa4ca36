import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ContentStore } from './content-store.ts';
import { serveDesk } from './desk-server.ts';
import { ProblemFeed, entryOf } from './problem-feed.ts';

const key = 'the-key-of-this-test';
let root: string;
let server: Server;
let port: number;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'desk-server-'));
  const [content, bundle] = [path.join(root, 'content'), path.join(root, 'bundle')];
  await mkdir(path.join(content, 'en/events'), { recursive: true });
  await mkdir(bundle);
  await writeFile(path.join(content, 'en/events/a.md'), 'one');
  await writeFile(path.join(bundle, 'desk.js'), '1');
  const settings = { name: 'Lamp', languages: ['en'], folder: '' };
  const feed = new ProblemFeed(content, undefined);
  const desk = {
    bundle,
    settings: () => Promise.resolve(settings),
    store: new ContentStore(content),
    feed,
    key,
  };
  server = await serveDesk(desk, 0);
  ({ port } = server.address() as AddressInfo);
});
afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(root, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, unknown>>;
}

/** Asks as a browser would, with any Host and Origin. */
function ask(
  target: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path: target, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers });
      });
    });
    asked.on('error', reject).end(body);
  });
}

const withKey = { 'X-Desk-Key': key };
const file = `/${key}/files/en/events/a.md`;
const onDisk = () => readFile(path.join(root, 'content/en/events/a.md'), 'utf8');

test('the page, its settings and its scripts are served, under a policy that lets nothing else in', async () => {
  const page = await ask(`/${key}/`);
  expect(page.status).toBe(200);
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(page.headers['content-security-policy']).not.toMatch(/https?:|unsafe-eval|\*/);
  expect(page.headers['referrer-policy']).toBe('no-referrer');
  expect(JSON.parse((await ask(`/${key}/settings.json`)).text)).toEqual({
    name: 'Lamp',
    languages: ['en'],
    folder: '',
  });
  expect((await ask(`/${key}/assets/desk.js`)).text).toBe('1');
  expect((await ask(`/${key}/assets/../content/en/events/a.md`)).status).toBe(404);
  expect((await ask(`/${key}/assets/%2e%2e/content/en/events/a.md`)).status).not.toBe(200);
});

test.each([
  ['no key', '/', {}],
  ['another key', `/${'x'.repeat(key.length)}/`, {}],
  ['a shorter key', '/the/', {}],
  ['no key for a file', '/files/en/events/a.md', withKey],
  ['no key for the list', '/files/', {}],
  ['no key for the settings', '/settings.json', {}],
  ['no key for the problems', '/problems', {}],
  ['another host, as after DNS rebinding', file, { ...withKey, Host: 'evil.example' }],
  ['another port', file, { ...withKey, Host: '127.0.0.1:1' }],
  ['another origin', file, { ...withKey, Origin: 'https://evil.example' }],
  ['an origin without a name', file, { ...withKey, Origin: 'null' }],
])('%s: refused', async (_, target, headers) => {
  const { status, text } = await ask(target, headers);
  expect(status).toBe(403);
  expect(text).not.toContain('one');
});

test('a key in the address reads, and does not write: a form of another site could send it', async () => {
  expect((await ask(file)).text).toBe('one');
  expect((await ask(file, {}, 'PUT', 'two')).status).toBe(403);
  expect((await ask(file, { 'Content-Type': 'text/plain' }, 'POST', 'two')).status).toBe(403);
  expect(await onDisk()).toBe('one');
});

test('a file is read, written and removed in the state in which it was read', async () => {
  const { headers } = await ask(file, withKey);
  const state = String(headers['etag']);
  expect((await ask(file, { ...withKey, 'If-Match': '"other"' }, 'PUT', 'two')).status).toBe(412);
  expect((await ask(file, { ...withKey, 'If-None-Match': '*' }, 'PUT', 'two')).status).toBe(412);
  expect(await onDisk()).toBe('one');
  const written = await ask(file, { ...withKey, 'If-Match': state }, 'PUT', 'two');
  expect(written.status).toBe(200);
  expect(await onDisk()).toBe('two');
  expect(JSON.parse((await ask(`/${key}/files/`)).text)).toEqual(['en/events/a.md']);
  expect(
    (await ask(file, { ...withKey, 'If-Match': String(written.headers['etag']) }, 'DELETE')).status,
  ).toBe(200);
  expect((await ask(file, withKey)).status).toBe(404);
  expect((await ask(`/${key}/files/..%2f..%2fsecret.md`)).status).toBe(403);
  expect((await ask(`/${key}/files/%zz`)).status).toBe(400);
  expect((await ask(file, withKey, 'PATCH')).status).toBe(405);
  expect((await ask(`/${key}/elsewhere`)).status).toBe(404);
});

test('a problem leads to the form of its entry, where there is one', () => {
  expect(entryOf('en/events/lamp-lit.md')).toBe('#/collections/events/entries/lamp-lit');
  expect(entryOf('fr/glossary/keeper.md')).toBe('#/collections/glossary/entries/keeper');
  expect(entryOf('sources/harbour-log.yml')).toBe('#/collections/sources/entries/harbour-log');
  expect(entryOf('site.yml')).toBe('#/collections/_singletons/entries/site');
  expect(entryOf('notes.txt')).toBeUndefined();
  expect(entryOf('en/other/a.md')).toBeUndefined();
});
