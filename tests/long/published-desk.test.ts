import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test, vi } from 'vitest';
import { build, editions } from '../support/builds.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const directory = path.resolve('.cache/tests/with-desk');
const read = (file: string) => readFileSync(path.join(directory, file), 'utf8');

beforeAll(() =>
  build(directory, {
    CONTENT_DIR: 'tests/fixtures/stories/lamplight',
    DESK: 'on',
    DESK_REPO: 'https://github.com/gullhaven/lamp',
    DESK_BRANCH: 'next',
  }),
);

test('a site that asks for no desk has nothing of it', () => {
  for (const { directory: site } of [editions.lamplight, editions.harbour]) {
    const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /(?:^|[\\/])desk(?:[\\/.]|$)|sveltia/i.test(file))).toEqual([]);
    const scripts = files.filter((file) => /\.(?:js|html|json|txt)$/.test(file));
    expect(scripts.filter((file) => /sveltia/i.test(readFileSync(path.join(site, file), 'utf8')))).toEqual(
      [],
    );
  }
});

test('with DESK=on the site has a desk for the repository, under a policy that names its host alone', () => {
  expect(JSON.parse(read('desk/settings.json'))).toEqual({
    name: 'The Gullhaven Lamp',
    languages: ['en', 'fr', 'ar'],
    folder: 'tests/fixtures/stories/lamplight/',
    backend: { name: 'github', repo: 'gullhaven/lamp', api_root: 'https://api.github.com', branch: 'next' },
  });
  const page = read('desk/index.html');
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  expect(policy).toContain("default-src 'none'; script-src 'self';");
  expect(policy.match(/https?:[^ ;]*/g)?.filter((host, index, all) => all.indexOf(host) === index)).toEqual([
    'https://api.github.com',
    'https://avatars.githubusercontent.com',
  ]);
  expect(policy).not.toContain('unsafe-eval');
  expect(page).toContain('noindex');
  expect(existsSync(path.join(directory, 'desk/assets/desk.js'))).toBe(true);
});

test('the desk is in no list of the site, and is kept by no browser for offline reading', () => {
  for (const file of ['sitemap.xml', 'offline.json', 'index.html', 'sw.js'])
    expect(read(file), file).not.toContain('/desk/');
});
