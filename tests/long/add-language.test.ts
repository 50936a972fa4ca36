import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment, pagesOf } from '../support/builds.ts';
import { linksOf } from '../support/links.ts';
import { lamplight, replace } from '../support/story.ts';

/** The steps of CONTRIBUTING.md: what each says, and its code. */
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const [, section = ''] = /^## Add a language\n([^]*?)^## /m.exec(guide) ?? [];
const [, listed = ''] = /^(1\. [^]*?)^(?=\S)(?!\d\. )/m.exec(section) ?? [];
const steps = [...listed.matchAll(/^\d\. ([^]*?)```(\w+)\n([^]*?)```/gm)].map(
  ([, says = '', language = '', code = '']) => ({ says, language, code: code.replace(/^ {3}/gm, '').trim() }),
);

const run = promisify(execFile);
let place = '';

/** Does what a step says: runs its commands, or writes its lines into the file that it names. */
async function take({ says, language, code }: (typeof steps)[number]): Promise<void> {
  if (language === 'sh') {
    await run('bash', ['-euc', code], { cwd: place });
    return;
  }
  const file = path.join(place, /`([^`]+\.\w+)`/.exec(says)?.[1] ?? '');
  let text = await readFile(file, 'utf8');
  for (const line of code.split('\n')) {
    // A line that begins like one that is there takes its place; another is added at the top.
    const begins = /^[^=:]*[=:]/.exec(line)?.[0] ?? line;
    const old = text.split('\n').find((one) => !line.startsWith('import') && one.startsWith(begins));
    text = old === undefined ? `${line}\n${text}` : text.replace(old, line);
  }
  await writeFile(file, text);
}

const node = (...args: readonly string[]) =>
  run(process.execPath, args, { cwd: place, env: { ...cleanEnvironment(), PDF: 'off', OFFLINE: 'off' } });

beforeAll(async () => {
  place = await mkdtemp(path.join(tmpdir(), 'language-'));
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    await cp(name, path.join(place, name), { recursive: true });
  await cp(lamplight, path.join(place, 'content'), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(place, 'node_modules'));
  // A site without an address draws no pictures and no codes, which take longer than its pages.
  const settings = path.join(place, 'content/site.yml');
  const named = replace('address: https://gullhaven.example', 'address: null');
  await writeFile(settings, named(await readFile(settings, 'utf8')));
  // The example is a site in English and French: words in the third language of this story would be nobody's.
  for (const name of ['site.yml', 'numbers/steps.yml', 'places/gullhaven.yml']) {
    const file = path.join(place, 'content', name);
    await writeFile(file, (await readFile(file, 'utf8')).replaceAll(/, ar: [^}]*? }/g, ' }'));
  }
  for (const step of steps) await take(step);
});

afterAll(() => rm(place, { recursive: true }));

test('there are three steps, in ten lines at most', () => {
  expect(steps).toHaveLength(3);
  const lines = listed.split('\n').filter((line) => line.trim() && !line.includes('```'));
  expect(lines.length).toBeLessThanOrEqual(10);
});

test('who takes them has a language whose words the compiler accepts', async () => {
  const config = path.join(place, 'words.json');
  await writeFile(
    config,
    JSON.stringify({ extends: './tsconfig.json', files: ['src/i18n/words.ts'], include: [] }),
  );
  await expect(node('node_modules/typescript/bin/tsc', '--noEmit', '-p', config)).resolves.toBeDefined();
});

test(
  'and a site in it, with each page, a way to it, and the words to be translated',
  { timeout: 240_000 },
  async () => {
    const { stdout } = await node('src/commands/check.ts');
    expect(stdout).toContain('0 errors');
    expect(stdout).toContain('Not every text is translated into es');
    await node('node_modules/astro/bin/astro.mjs', 'build');
    const edition = { directory: path.join(place, 'dist'), base: '/' };
    const pages = pagesOf(edition);
    const there = pages.filter(({ url }) => url.startsWith('/es/'));
    const here = pages.filter(({ url }) => !/^\/(?:es|fr)\//.test(url) && url !== '/404.html');
    expect(there.map(({ url }) => url.slice('/es'.length))).toEqual(here.map(({ url }) => url));
    const walks = there.find(({ url }) => url === '/es/articles/lamp-walks/')?.html ?? '';
    expect(walks).toMatch(/<html lang="es"[^>]*>/);
    // In the words that were copied, which are English, and dates as Spanish has them.
    expect(walks).toContain('Not translated yet. Shown in inglés.');
    expect(walks).toContain('mayo');
    expect(here.find(({ url }) => url === '/articles/lamp-walks/')?.html).toContain(
      '<a href="/es/articles/lamp-walks/" lang="es" hreflang="es" rel="alternate">',
    );
    expect(linksOf(edition).leadNowhere).toEqual([]);
    expect(existsSync(path.join(edition.directory, 'es/feed.xml'))).toBe(true);
  },
);
