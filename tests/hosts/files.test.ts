import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { headersFile } from '../../src/integrations/hosts/headers-file.ts';
import { isCompressible } from '../../src/integrations/precompress/compress.ts';
import { editions, pagesOf, type Edition } from '../support/builds.ts';
import { attribute, elementsOf } from '../support/html.ts';

const read = ({ directory }: Edition, name: string) => readFileSync(path.join(directory, name));
const filesOf = ({ directory }: Edition) =>
  readdirSync(directory, { recursive: true, encoding: 'utf8' }).map((name) => name.split(path.sep).join('/'));

describe.each([editions.lamplight, editions.harbour])('$name', (edition) => {
  test('tells hosts what to send, under its own path', () => {
    const file = read(edition, '_headers').toString();
    expect(file).toBe(headersFile(edition.base));
    expect(file.startsWith(`${edition.base}*\n`)).toBe(true);
    expect(file).toContain(`\n${edition.base}sw.js\n`);
  });

  test('every page asks browsers to name it to nobody, before it loads anything', () => {
    for (const { url, html } of pagesOf(edition).filter(
      (page) => !page.html.includes('http-equiv="refresh"'),
    )) {
      const elements = elementsOf(html);
      const asks = elements.findIndex(
        (element) =>
          attribute(element, 'name') === 'referrer' && attribute(element, 'content') === 'no-referrer',
      );
      const loads = elements.findIndex((element) =>
        ['src', 'href'].some((name) => attribute(element, name) !== undefined),
      );
      expect(asks, url).toBeGreaterThan(0);
      expect(asks, url).toBeLessThan(loads);
    }
  });

  test('names the code of others that it publishes, with its licence', () => {
    const licences = read(edition, 'licences.txt').toString();
    expect(licences).toMatch(/^pagefind \d+\.\d+\.\d+, in pagefind\/pagefind\.js/m);
    expect(licences).toContain('Copyright (c) Pagefind');
    // What Vite adds to a script that imports another one when it is needed.
    const helper = filesOf(edition).some(
      (name) =>
        name.startsWith('_astro/') && name.endsWith('.js') && read(edition, name).includes('modulepreload'),
    );
    expect(licences.includes('VoidZero Inc. and Vite contributors')).toBe(helper);
    expect(licences).not.toContain('Bundled dependencies');
  });
});

test('every text of a build has its compressed versions beside it, which read back as the text', () => {
  const files = filesOf(editions.lamplight).filter(isCompressible);
  expect(files.length).toBeGreaterThan(100);
  for (const name of files) {
    const text = read(editions.lamplight, name);
    const written = (ending: string) =>
      existsSync(path.join(editions.lamplight.directory, `${name}.${ending}`));
    if (written('br'))
      expect(brotliDecompressSync(read(editions.lamplight, `${name}.br`)).equals(text), name).toBe(true);
    if (written('gz'))
      expect(gunzipSync(read(editions.lamplight, `${name}.gz`)).equals(text), name).toBe(true);
    if (text.length > 400) expect([written('br'), written('gz')], name).toEqual([true, true]);
  }
});

test('they are no part of what browsers keep, nor of the list of addresses', () => {
  for (const name of ['offline.json', 'sitemap.xml', 'sw.js'])
    expect(read(editions.lamplight, name).toString()).not.toMatch(/\.(?:br|gz)\b/);
});

test('former addresses are written as both hosts read them, within the limits of Cloudflare Pages', () => {
  const lines = read(editions.lamplight, '_redirects').toString().trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(4);
  expect(lines.length).toBeLessThanOrEqual(2000);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(1000);
    // No asterisk and no colon: such rules count as dynamic ones, of which there may be a hundred.
    expect(line).toMatch(/^\/[^\s*:]+ \/[^\s*:]+ 301$/);
  }
  const former = lines.map((line) => line.split(' ')[0]);
  expect(new Set(former).size).toBe(former.length);
});

test('a build with PRECOMPRESS=off has none', () => {
  expect(filesOf(editions.harbour).filter((name) => /\.(?:br|gz)$/.test(name))).toEqual([]);
});
