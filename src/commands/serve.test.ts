import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { serve } from './serve.ts';

test('pages, folders, missing pages and the way to the base', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'serve-'));
  await mkdir(path.join(directory, 'a'));
  await writeFile(path.join(directory, 'a/index.html'), 'page a');
  await writeFile(path.join(directory, 'a.html'), 'file a');
  await writeFile(path.join(directory, '404.html'), 'missing');
  const server = await serve(directory, '/mali/', 0);
  const { port } = server.address() as AddressInfo;
  const ask = (address: string) =>
    fetch(`http://localhost:${String(port)}${address}`, { redirect: 'manual' });
  expect(await (await ask('/mali/a/')).text()).toBe('page a');
  expect(await (await ask('/mali/a/?b=c/')).text()).toBe('page a');
  expect(await (await ask('/mali/a.html')).text()).toBe('file a');
  const missing = await ask('/mali/b/');
  expect([missing.status, await missing.text()]).toEqual([404, 'missing']);
  expect((await ask('/')).headers.get('location')).toBe('/mali/');
  await expect(serve(directory, '/', port)).rejects.toThrow('EADDRINUSE');
  server.close();
  await rm(directory, { recursive: true });
});
