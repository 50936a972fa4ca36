import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cleanEnvironment } from '../support/builds.ts';
import { lamplight } from '../support/story.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'command-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Runs a command of `src/commands` in a folder, and collects what it says. */
function run(
  name: 'build' | 'start' | 'preview',
  environment: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  cwd = process.cwd(),
): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [path.resolve(`src/commands/${name}.ts`), ...args],
      { cwd, env: { ...cleanEnvironment(), CONTENT_DIR: lamplight, PDF: 'off', ...environment } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const stack = /\n\s+at \S+/;

test.each([
  [
    { SITE_URL: 'news.example', BASE_PATH: '/a?b', PDF: 'of' },
    [
      'SITE_URL is "news.example", which is not the address of a site.',
      'BASE_PATH is "/a?b", which is not a path.',
      'PDF is "of", which says nothing here. Write off or required',
    ],
  ],
  [{ PDF: 'required', CHROME_PATH: 'none' }, ['PDF is "required", and nothing can print them.']],
  [
    { PDF: '', CHROME_PATH: '/nowhere/chromium' },
    ['CHROME_PATH is "/nowhere/chromium", where there is no file.'],
  ],
  [{ CONTENT_DIR: '/nowhere/at all' }, ['There is no folder /nowhere/at all.']],
])('%j ends a build in words, before anything is written', async (environment, sentences) => {
  const site = path.join(directory, 'refused');
  const { code, stdout, stderr } = await run('build', environment, ['--outDir', site]);
  expect(code).toBe(1);
  for (const sentence of sentences) expect(stderr).toContain(sentence);
  expect(stdout + stderr).not.toMatch(stack);
  expect(stdout + stderr).not.toContain('hook');
  expect(await readdir(directory)).not.toContain('refused');
});

test('a wrong call of the build', async () => {
  expect(await run('build', {}, ['--outdir=x'])).toMatchObject({ code: 2, stdout: '' });
  expect((await run('build', {}, ['dist'])).stderr).toContain('The build takes no "dist"');
});

test('wrong values end npm start and npm run preview before they begin', async () => {
  const environment = { PORT: 'http', HOST: 'http://here', BASE_PATH: '..' };
  for (const name of ['start', 'preview'] as const) {
    const { code, stdout, stderr } = await run(name, environment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('PORT is "http", which is not a port.');
    expect(stderr).toContain('HOST is "http://here", which is not a host.');
    expect(stderr).toContain('BASE_PATH is "..", which is not a path.');
    expect(stderr).not.toMatch(stack);
  }
});

test('a preview of nothing, at a port that is taken, and at a host of another machine', async () => {
  const folder = path.join(directory, 'project');
  await mkdir(path.join(folder, 'dist'), { recursive: true });
  const preview = (environment: Readonly<Record<string, string>>) => run('preview', environment, [], folder);
  expect((await preview({})).stderr).toBe('There is no dist/ yet. Run `npm run build` first.\n');

  await writeFile(path.join(folder, 'dist/index.html'), 'x');
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const port = String((other.address() as AddressInfo).port);
  const taken = await preview({ PORT: port });
  other.close();
  expect(taken.stderr).toBe(
    `Port ${port} is taken. Choose another one: PORT=${String(Number(port) + 1)} npm run preview\n`,
  );
  const foreign = await preview({ HOST: '203.0.113.1', PORT: port });
  expect([foreign.code, foreign.stderr]).toEqual([
    1,
    'HOST is "203.0.113.1", which is no address of this machine. Leave it out, or write 0.0.0.0 for all of them.\n',
  ]);
});

test('the scripts of package.json call these commands', async () => {
  const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  for (const name of ['build', 'start', 'preview'])
    expect(scripts[name]).toContain(`src/commands/${name}.ts`);
});
