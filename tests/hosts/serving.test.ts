import { readFileSync, readdirSync, existsSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { caching, feeds, hostHeaders, mediaTypes } from '../../src/integrations/hosts/headers.ts';
import { editions } from '../support/builds.ts';
import { ask, type Answer } from '../support/hosts/ask.ts';
import { runningHost } from '../support/hosts/host.ts';
import { caddy, nginx, nginxInImage } from '../support/hosts/programs.ts';

/** The short story at the root of a host, with compressed files; the long one under a path, without. */
const sites = [editions.lamplight, editions.harbour];
const served = [nginx, caddy].flatMap((host) => sites.map((edition) => ({ host, edition })));

describe.each(served)('$host.name serves $edition.name', ({ host, edition }) => {
  const { base, directory } = edition;
  const running = runningHost(host, edition);
  const get = (address: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    ask(running().https + base + address, headers, method);
  const file = (name: string) => readFileSync(path.join(directory, name));
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => /\.[a-z_\d]+$/.test(name) && !/\.(?:br|gz)$/.test(name));
  const compressed = existsSync(path.join(directory, 'index.html.br'));
  const page = files.find((name) => /^articles\/[^/]+\/index\.html$/.test(name)) ?? '';
  const address = page.replace('index.html', '');

  test('a page is the bytes of the build, at the address with a slash', async () => {
    const answer = await get(address);
    expect(answer.status).toBe(200);
    expect(answer.body.equals(file(page))).toBe(true);
    expect(answer.headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
  });

  test('each page, file and missing page has the headers, and each once', async () => {
    for (const name of [address, 'feed.xml', 'sw.js', 'no/such/page/', 'no-such.js']) {
      const { headers } = await get(name);
      const isPage = !/\.\w+$/.test(name) || name === 'no-such.js';
      for (const { name: header, value, only } of hostHeaders)
        if (only !== 'page' || isPage)
          expect(headers[header.toLowerCase()], `${name}: ${header}`).toBe(value);
      expect('cross-origin-resource-policy' in headers, name).toBe(isPage);
      expect(headers.server ?? '').not.toMatch(/\d/);
    }
  });

  test('every kind of file in the site has its type', async () => {
    const kinds = new Map(files.map((name) => [path.extname(name).slice(1), name]));
    expect([...kinds.keys()].filter((ending) => !(ending in mediaTypes))).toEqual([]);
    expect(kinds.size).toBeGreaterThan(12);
    for (const [ending, name] of [...kinds, ...feeds.names.map((name) => ['feed', name] as const)]) {
      const { status, headers } = await get(name.replace(/index\.html$/, ''));
      const expected =
        ending === 'feed' || feeds.names.includes(name.split('/').at(-1) ?? '')
          ? feeds.mediaType
          : mediaTypes[ending];
      expect([status, headers['content-type']?.replace(/; ?charset=utf-8$/, '')], name).toEqual([
        200,
        expected,
      ]);
    }
  });

  test('what is renamed with its content is kept a year, the worker is asked for anew, and so is the rest', async () => {
    const kept = (answer: Answer) => answer.headers['cache-control'];
    for (const folder of caching.hashed.filter((folder) => files.some((name) => name.startsWith(folder)))) {
      const name = files.find((each) => each.startsWith(folder)) ?? '';
      expect(kept(await get(name)), name).toBe('public, max-age=31536000, immutable');
    }
    expect(kept(await get('sw.js'))).toBe('no-cache');
    for (const name of [
      address,
      'offline.json',
      'feed.xml',
      'pagefind/pagefind.js',
      'pagefind/kinds.json',
      '',
    ])
      expect(kept(await get(name)), name).toBe('public, max-age=0, must-revalidate');
    for (const missing of ['_astro/no-such.js', 'previews/no-such.jpg', 'no-such/'])
      expect(kept(await get(missing)), missing).toBe('public, max-age=0, must-revalidate');
  });

  test('a page that has not changed is not sent again', async () => {
    for (const accepted of ['br', 'gzip', 'identity']) {
      const { headers } = await get(address, { 'accept-encoding': accepted });
      const etag = headers.etag ?? '';
      expect(etag).not.toBe('');
      const again = await get(address, { 'accept-encoding': accepted, 'if-none-match': etag });
      expect([again.status, again.body.length], accepted).toEqual([304, 0]);
      expect(again.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
    }
  });

  test.for(['br', 'gzip'] as const)(
    'text is sent as %s where a reader asks for it, and caches are told so',
    async (encoding, context) => {
      if (encoding === 'br' && !compressed)
        return context.skip('This site has no compressed files, and hosts make none for brotli.');
      if (encoding === 'br' && !host.brotli)
        return context.skip(`Without brotli: apt-get install ${host.packages}`);
      const unpack = { br: brotliDecompressSync, gzip: gunzipSync }[encoding];
      const ending = { br: 'br', gzip: 'gz' }[encoding];
      for (const name of [address, 'sw.js', 'feed.xml', 'timeline.json', 'licences.txt']) {
        const { headers, body } = await get(name, { 'accept-encoding': encoding });
        expect(headers['content-encoding'], name).toBe(encoding);
        if (name === address || name.endsWith('.txt'))
          expect(headers['content-type'], name).toMatch(/^text\/(?:html|plain); ?charset=utf-8$/);
        expect(headers.vary?.toLowerCase(), name).toContain('accept-encoding');
        const stored = name === address ? page : name;
        expect(unpack(body).equals(file(stored)), name).toBe(true);
        if (compressed) expect(body.equals(file(`${stored}.${ending}`)), name).toBe(true);
      }
    },
  );

  test('what is not text, or for a reader who asks for nothing, is sent as it is', async () => {
    const plain = await get(address, { 'accept-encoding': 'identity' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    const picture = await get('icon-512.png', { 'accept-encoding': 'br, gzip' });
    expect(picture.headers['content-encoding']).toBeUndefined();
  });

  test('what is not there is answered with the page for it, in any folder and of any kind', async () => {
    for (const name of [
      'no-such/',
      'articles/no-such/',
      'no-such.html',
      'no-such.bib',
      '_astro/no-such.js',
      '_headers',
      '_redirects',
      '%2e%2e/x',
      'articles/',
    ]) {
      const { status, headers, body } = await get(name);
      expect([name, status]).toEqual([name, 404]);
      expect(headers['content-type'], name).toMatch(/^text\/html; ?charset=utf-8$/);
      expect(body.equals(file('404.html')), name).toBe(true);
    }
  });

  test('an address without its slash leads to the one with it, on the same host, and keeps the query', async () => {
    for (const [from, to] of [
      [address.slice(0, -1), address],
      ['timeline', 'timeline/'],
      ['dossier', 'dossier/'],
      ['search?q=lamp', 'search/?q=lamp'],
    ] as const) {
      const { status, headers } = await get(from);
      expect([301, 308]).toContain(status);
      expect(headers.location).toBe(base + to);
    }
  });

  test('a former address leads to the new one', async () => {
    const moved = existsSync(path.join(directory, '_redirects')) ? file('_redirects').toString() : '';
    for (const line of moved.split('\n').filter(Boolean)) {
      const [from = '', to] = line.split(' ');
      const { status, headers } = await ask(running().https + from);
      expect([status, headers.location], from).toEqual([301, to]);
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
    if (edition === editions.lamplight)
      expect(moved).toContain('/articles/lamp-strolls/ /articles/lamp-walks/ 301');
  });

  test('a part of a file is sent on its own; one that cannot be is refused', async () => {
    const whole = file('icon-512.png');
    const range = async (bytes: string) => get('icon-512.png', { range: `bytes=${bytes}` });
    const parts = [
      ['0-99', whole.subarray(0, 100)],
      ['100-', whole.subarray(100)],
      ['-50', whole.subarray(-50)],
    ] as const;
    for (const [bytes, part] of parts) {
      const { status, body } = await range(bytes);
      expect([bytes, status, body.equals(part)]).toEqual([bytes, 206, true]);
    }
    expect((await range('99999999-')).status).toBe(416);
    // A range that ends before it begins is none (RFC 9110, section 14.1.1): the whole file, or a refusal.
    expect([200, 416]).toContain((await range('5-1')).status);
    expect((await get(address)).status).toBe(200);
  });

  test('only reading is allowed', async () => {
    const head = await get(address, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await get(address, {}, method)).status, method).toBe(405);
  });

  test('http leads to https and promises nothing itself', async () => {
    const { status, headers } = await ask(`${running().http}${base}timeline/?q=lamp`);
    expect([301, 308]).toContain(status);
    expect(headers.location).toMatch(/^https:\/\/localhost(?::\d+)?\//);
    expect(headers.location?.endsWith(`${base}timeline/?q=lamp`)).toBe(true);
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('nginx as in the image', () => {
  const running = runningHost(nginxInImage, editions.harbour);
  const get = (address: string, headers: Readonly<Record<string, string>> = {}) =>
    ask(running().http + editions.harbour.base + address, headers);

  test('promises https only where a proxy says that it was asked over https', async () => {
    const promised = async (headers: Readonly<Record<string, string>>) => {
      const answer = (await get('timeline/', headers)).headers;
      return [answer['strict-transport-security'], answer['cross-origin-opener-policy']];
    };
    expect(await promised({ 'x-forwarded-proto': 'https' })).toEqual(['max-age=31536000', 'same-origin']);
    for (const proto of ['http', 'httpsx', 'on', ''])
      expect(await promised({ 'x-forwarded-proto': proto }), proto).toEqual([undefined, undefined]);
    expect(await promised({})).toEqual([undefined, undefined]);
  });

  test('compresses what the build has left as it is, and has the page for what is missing', async () => {
    const { headers, body } = await get('timeline/', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(body).toString()).toContain('</html>');
    expect((await get('no-such/')).status).toBe(404);
  });
});
