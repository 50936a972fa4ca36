import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { redirectOf } from '../../src/integrations/discovery/redirects.ts';
import { Page } from '../../src/integrations/pages/page.ts';
import { editions, pagesOf } from '../support/builds.ts';
import { ask } from '../support/hosts/ask.ts';
import { runningHost } from '../support/hosts/host.ts';
import { judge, type Seen } from '../support/hosts/observatory.ts';
import { caddy, nginx } from '../support/hosts/programs.ts';

/**
 * Everything the rules know for a site without cookies, but two bonuses: a place in the list that browsers ship, which a
 * newsroom asks for itself, and hashes on the tags of the site's own scripts, which would weigh on every page.
 */
const best = [
  'csp-implemented-with-no-unsafe-default-src-none',
  'cookies-not-found',
  'cross-origin-resource-sharing-not-implemented',
  'hsts-implemented-max-age-at-least-six-months',
  'redirection-to-https',
  'referrer-policy-private',
  'sri-not-implemented-but-all-scripts-loaded-from-secure-origin',
  'x-content-type-options-nosniff',
  'x-frame-options-implemented-via-csp',
  'corp-implemented-with-same-origin',
];

describe.each([nginx, caddy])('by the rules of the HTTP Observatory, $name', (host) => {
  const running = runningHost(host, editions.lamplight);
  const seen = async (address: string): Promise<Seen> => {
    const [answer, overHttp] = [await ask(running().https + address), await ask(running().http + address)];
    return { headers: answer.headers, html: answer.body.toString(), overHttp, host: 'localhost' };
  };

  test('gives full marks to every page, and to the page for what is missing', async () => {
    const pages = pagesOf(editions.lamplight).filter(({ html }) => redirectOf(new Page(html)) === undefined);
    const addresses = [...pages.map(({ url }) => url), '/no-such-page/'];
    expect(addresses.length).toBeGreaterThan(25);
    for (const address of addresses) {
      const { results, score } = judge(await seen(address));
      expect(results, address).toEqual(best);
      expect(score, address).toBe(130);
    }
  });
});

describe('the rules', () => {
  const html = readFileSync(path.join(editions.lamplight.directory, 'index.html'), 'utf8');
  const good: Seen = {
    headers: {
      'content-security-policy': "frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    },
    html,
    overHttp: { status: 301, headers: { location: 'https://localhost/' } },
    host: 'localhost',
  };
  const changed = (headers: Seen['headers'], others: Partial<Seen> = {}) =>
    judge({ ...good, ...others, headers: { ...good.headers, ...headers } }).score;
  const bare = html.replace(/<meta http-equiv[^>]+>/, '');
  const policy = (value: string) => changed({ 'content-security-policy': value }, { html: bare });

  test.each([
    ['nothing at all', () => judge({ ...good, headers: {}, html: bare }).score, 100 - 25 - 20 - 5 - 20],
    ['the good example', () => judge(good).score, 130],
    ['pages that may be framed', () => changed({ 'content-security-policy': "base-uri 'none'" }), 80],
    ['a promise of https for a week', () => changed({ 'strict-transport-security': 'max-age=604800' }), 120],
    ['no type options', () => changed({ 'x-content-type-options': undefined }), 125],
    ['a referrer for everybody', () => changed({ 'referrer-policy': 'unsafe-url' }), 120],
    ['a cookie', () => changed({ 'set-cookie': ['a=b'] }), 60],
    ['no redirect', () => changed({}, { overHttp: { status: 200, headers: {} } }), 80],
    [
      'a redirect to another host',
      () => changed({}, { overHttp: { status: 301, headers: { location: 'https://x.example/' } } }),
      125,
    ],
    [
      'a script from elsewhere',
      () => changed({}, { html: `${html}<script src="//x.example/a.js"></script>` }),
      50,
    ],
    [
      'inline scripts',
      () => policy("default-src 'none'; script-src 'unsafe-inline'; frame-ancestors 'none'"),
      80,
    ],
    [
      'inline scripts beside a hash',
      () => policy("default-src 'none'; script-src 'unsafe-inline' 'sha256-a'; frame-ancestors 'none'"),
      130,
    ],
    [
      'inline styles',
      () => policy("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
      120,
    ],
    [
      'evaluated text',
      () => policy("default-src 'none'; script-src 'unsafe-eval'; frame-ancestors 'none'"),
      110,
    ],
    ['pictures over http', () => policy("default-src 'none'; img-src http:; frame-ancestors 'none'"), 110],
    [
      'two policies, one of them strict',
      () => policy("script-src *, default-src 'none'; frame-ancestors 'none'"),
      130,
    ],
  ])('%s', (_, score, expected) => {
    expect(score()).toBe(expected);
  });
});
