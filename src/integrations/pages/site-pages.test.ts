import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runSteps, type PageStep } from './site-pages.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'pages-'));
});
afterEach(() => rm(directory, { recursive: true }));

const write = async (name: string, text = `<p>${name}</p>`) => {
  const file = path.join(directory, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
};

test('pages come by address; a folder’s own page has the folder’s', async () => {
  for (const name of [
    'index.html',
    'topics/a/index.html',
    'articles/a/index.html',
    '404.html',
    'my-index.html',
  ])
    await write(name);
  for (const name of ['feed.xml', 'sw.js', 'articles/a.pdf', 'html']) await write(name);
  const seen: string[] = [];
  const count = await runSteps(directory, [{ page: ({ address }) => void seen.push(address) }]);
  expect(seen).toEqual(['/', '/404.html', '/articles/a/', '/my-index.html', '/topics/a/']);
  expect(count).toBe(5);
});

test('each page is written once, with what all steps made of it, and in UTF-8', async () => {
  await write('index.html', '<p>Été</p>');
  const written: string[] = [];
  const add = (text: string): PageStep => ({ page: ({ page }) => page.named('p')[0]?.prepend(text) });
  await runSteps(directory, [add('💡'), add('2 '), { written: (_, html) => void written.push(html) }]);
  expect(written).toEqual(['<p>💡2 Été</p>']);
  expect(await readFile(path.join(directory, 'index.html'), 'utf8')).toBe('<p>💡2 Été</p>');
});

test('more pages than are read at once all come, in order; the end waits for them', async () => {
  const names = Array.from({ length: 30 }, (_, index) => `p${String(index).padStart(2, '0')}.html`);
  for (const name of names) await write(name);
  let [running, most, finished] = [0, 0, 0];
  const seen: string[] = [];
  const slow: PageStep = {
    page: async ({ name }) => {
      seen.push(name);
      most = Math.max(most, (running += 1));
      await new Promise((resolve) => setTimeout(resolve, 2));
      running -= 1;
      finished += 1;
    },
    end: () => Promise.resolve(expect(finished).toBe(30)).then(() => undefined),
  };
  await runSteps(directory, [slow]);
  expect(seen).toEqual(names);
  expect(most).toBeLessThanOrEqual(8);
});

test('a page that a step adds when it begins is not taken through the steps', async () => {
  await write('index.html');
  const begin = () => write('dossier.html');
  expect(await runSteps(directory, [{ begin }])).toBe(1);
});

test('what fails stops the build, and a page that cannot be read is named', async () => {
  await write('a/index.html', '<p>');
  await write('b/index.html', '<div></p>');
  await expect(runSteps(directory, [])).rejects.toThrow('b/index.html: </p> closes <div>');
  await write('b/index.html');
  const fails: PageStep = { page: () => Promise.reject(new Error('no index')) };
  await expect(runSteps(directory, [fails])).rejects.toThrow('no index');
});
