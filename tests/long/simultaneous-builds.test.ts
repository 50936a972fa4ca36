import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build, languagePart, pagesOf } from '../support/builds.ts';
import { lamplight, replace } from '../support/story.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'simultaneous-'));
});
afterAll(() => rm(directory, { recursive: true }));

const [name, otherName] = ['The Gullhaven Lamp', 'The Other Lamp'];

test('two builds of different stories at once publish one of them, whole', async () => {
  const other = path.join(directory, 'content');
  await cp(lamplight, other, { recursive: true });
  const settings = path.join(other, 'site.yml');
  await writeFile(settings, replace(`en: ${name}`, `en: ${otherName}`)(await readFile(settings, 'utf8')));

  const site = path.join(directory, 'twin');
  const first = build(site, { CONTENT_DIR: lamplight });
  const stages = async () =>
    (await readdir('.staging').catch(() => [])).filter((stage) => stage.startsWith('twin-'));
  await expect.poll(stages, { timeout: 60_000 }).toHaveLength(1);
  const [, second] = await Promise.all([first, build(site, { CONTENT_DIR: other })]);
  expect(second).toMatch(/Another build of \S*twin\/ is running \(process \d+\)\. Both go on/);

  // Every page with a header names the site in it; its names in other languages are the same in both.
  const pages = pagesOf({ directory: site, base: '/' }).filter(
    ({ url, html }) => languagePart({ base: '/' }, url) === '' && html.includes('<header class="site-header'),
  );
  const countWith = (words: string) => pages.filter(({ html }) => html.includes(words)).length;
  expect(pages.length).toBeGreaterThan(20);
  expect([countWith(name), countWith(otherName)].sort()).toEqual([0, pages.length].sort());
});
