import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Page } from '../pages/page.ts';
import { filesLoadedBy } from './loaded-files.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'loaded-'));
  await mkdir(path.join(directory, 'a'));
  const sheet = '@font-face{src:url(/news/serif.woff2) format(\'woff2\')}p{background:url("/news/none.svg")}';
  await writeFile(path.join(directory, 'print.css'), sheet);
  for (const name of ['serif.woff2', 'map.svg', 'a/index.html'])
    await writeFile(path.join(directory, name), '');
});
afterAll(() => rm(directory, { recursive: true }));

test('what a page names and what its sheets name, if the site holds it; no other page', async () => {
  const page = new Page(
    '<link rel="stylesheet" href="/news/print.css" media="print"><img src="/news/map.svg"><img src="/news/map.svg">' +
      '<a href="/news/a/">a</a><img src="/news/gone.svg"><a href="https://elsewhere.example/serif.woff2">b</a>',
  );
  const files = await filesLoadedBy(page, { directory, base: '/news/', origin: undefined });
  expect(files.map((file) => path.relative(directory, file))).toEqual([
    'print.css',
    'map.svg',
    'serif.woff2',
  ]);
});
