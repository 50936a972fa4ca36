import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FileCache } from '../../src/cache/file-cache.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'interrupted-'));
});
afterAll(() => rm(directory, { recursive: true }));

const keys = ['one', 'two', 'three'];
const content = (key: string) => Buffer.alloc(2_000_000, `%PDF ${key} `);

/** Stands for a build that prints: it writes the PDFs again and again, and says when it begins. */
const printing = `
  import { FileCache } from ${JSON.stringify(new URL('../../src/cache/file-cache.ts', import.meta.url).href)};
  const cache = new FileCache(process.argv[1]);
  console.log('printing');
  for (;;)
    for (const key of ${JSON.stringify(keys)})
      await cache.write(key, Buffer.alloc(2_000_000, '%PDF ' + key + ' '));
`;

test('a build killed while it prints, ten times at random moments, leaves no damaged PDF to a later one', async () => {
  for (let count = 0; count < 10; count++) {
    const child = spawn(process.execPath, ['--input-type=module', '--eval', printing, directory], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 40));
    child.kill('SIGKILL');
    await once(child, 'close');
    for (const key of keys) {
      const pdf = await new FileCache(directory).read(key);
      expect(pdf === undefined || pdf.equals(content(key))).toBe(true);
    }
  }
}, 60_000);
