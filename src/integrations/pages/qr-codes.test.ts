import { mkdtemp, mkdir, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { drawQr } from '../../drawing/qr.ts';
import { Page } from './page.ts';
import { drawQrCode } from './qr-codes.ts';

/** Draws the codes of pages, by folder; gives the code drawn in each folder, where there is one. */
async function run(pages: Readonly<Record<string, string>>) {
  const directory = await mkdtemp(path.join(tmpdir(), 'qr-'));
  for (const [folder, html] of Object.entries(pages)) {
    await mkdir(path.join(directory, folder), { recursive: true });
    await drawQrCode(path.join(directory, folder, 'index.html'), new Page(html));
  }
  const files = (await readdir(directory, { recursive: true }))
    .filter((name) => name.endsWith('.svg'))
    .sort();
  const drawn = await Promise.all(
    files.map(async (name) => [name, await readFile(path.join(directory, name), 'utf8')] as const),
  );
  await rm(directory, { recursive: true });
  return new Map(drawn);
}

const address = 'https://gullhaven.example/articles/lamp-walks/';
const page = (canonical: string, body: string) =>
  `<html><head><link rel="icon" href="/i.svg">${canonical}</head><body>${body}</body></html>`;
const canonical = `<link rel="canonical" href="${address}?a=1&amp;b=2">`;
const image = '<img class="qr" src="qr.svg" alt="">';

test('a page that shows a code gets its canonical address, drawn as a document of its own', async () => {
  const drawn = await run({ 'articles/lamp-walks': page(canonical, image) });
  expect([...drawn.keys()]).toEqual([path.join('articles', 'lamp-walks', 'qr.svg')]);
  const { side, path: line } = drawQr(`${address}?a=1&b=2`);
  const [svg] = [...drawn.values()];
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg).toContain(`viewBox="0 0 ${String(side)} ${String(side)}"`);
  expect(svg).toContain(` d="${line}"/>`);
});

test('a page that shows none, or knows no address, gets none', async () => {
  const drawn = await run({ about: page(canonical, 'qr'), timeline: page('', image) });
  expect([...drawn.keys()]).toEqual([]);
});
