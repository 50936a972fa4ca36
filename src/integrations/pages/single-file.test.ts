import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Page } from './page.ts';
import { makeSelfContained, singleFiles } from './single-file.ts';

const selfContained = async (html: string) => {
  const page = new Page(html);
  await makeSelfContained(page, read);
  return page.toString();
};
const sheet = '@font-face {\n  src: url(/f.woff2);\n}\n\na{}';
const read = (address: string) => Promise.resolve(Buffer.from(address.endsWith('.css') ? sheet : '<svg/>'));

test('styles and pictures come inside, without faces; scripts, the site’s frame and links to files stay behind', async () => {
  const html =
    '<link rel="stylesheet" href="/p.css" media="print"><link rel="icon" href="/i.svg"><link rel="canonical" href="/d/">' +
    '<script src="/s.js"></script><header class="site-header"><a href="/">x</a></header>' +
    '<div class="actions small"><button>Print</button></div><section class="keep">K</section>' +
    '<img src="/m.svg" alt=""><span class="file" data-file="/f.pdf"><a href="/f.pdf">F</a></span><p>Text</p>';
  const svg = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
  expect(await selfContained(html)).toBe(
    `<style media="print">a{}</style><link rel="icon" href="${svg}"><img src="${svg}" alt=""><p>Text</p>`,
  );
});

test('what is no picture cannot come inside', async () => {
  await expect(selfContained('<img src="/m.exe" alt="">')).rejects.toThrow('/m.exe');
});

test('each page of the dossiers that offers itself as a file becomes one; their list does not', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'dossiers-'));
  const offer = (file: string) => `<span class="file" data-file="/news/${file}"></span>`;
  const pages = {
    'dossier/index.html': offer('dossier/a.html') + offer('dossier/a.pdf'),
    'dossier/a/index.html': offer('dossier/a.html'),
    'fr/dossier/index.html': offer('fr/dossier.html'),
    'topics/a/index.html': offer('topics/a.html'),
  };
  for (const [name, html] of Object.entries(pages)) {
    await mkdir(path.join(directory, path.dirname(name)), { recursive: true });
    await writeFile(path.join(directory, name), html);
  }
  const site = { directory, base: '/news/', origin: undefined };
  const step = singleFiles(() => undefined)(site, { info: () => undefined });
  await step.begin?.();
  const made = (await readdir(directory, { recursive: true })).filter(
    (name) => name.endsWith('.html') && !name.endsWith('index.html'),
  );
  expect(made.sort()).toEqual(['dossier/a.html', 'fr/dossier.html']);
  await rm(directory, { recursive: true });
});
