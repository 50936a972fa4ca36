import { spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { lamplight } from '../support/story.ts';

const event = 'en/events/lamp-lit.md';
let story = '';

beforeEach(async () => {
  story = await mkdtemp(path.join(tmpdir(), 'story-'));
  await cp(lamplight, story, { recursive: true });
});
afterEach(() => rm(story, { recursive: true }));

const check = (...args: readonly string[]) => command('check', args, story);

async function edit(from: string, to: string): Promise<void> {
  const file = path.join(story, event);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

test('a sound story exits with 0, a mistake with 1', async () => {
  expect(await check()).toMatchObject({ code: 0, stderr: '' });
  await edit('@harbour-log', '@harbour-lag');
  const { code, stdout } = await check();
  expect(code).toBe(1);
  expect(stdout).toMatch(/lamp-lit\.md:9:\d+ {2}error {2}source-unknown/);
});

test('a path shows and counts its own problems; the whole story is read', async () => {
  await edit('@harbour-log', '@harbour-lag');
  const { code, stdout } = await check(event, '--format=json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({
    errors: 1,
    warnings: 0,
    problems: [{ slug: 'source-unknown', line: 9 }],
  });
  // Its translations now cite other sources than it does.
  const elsewhere = /Elsewhere in the content: \d+ errors? that would stop a build/;
  const lines = await check('--format=line', 'sources');
  expect(lines).toMatchObject({ code: 0, stdout: '' });
  expect(lines.stderr).toMatch(elsewhere);
  for (const path of ['sources/harbour-log.yml', 'en/glossary', 'en/articles/lamp-walks.md']) {
    const words = await check(path);
    expect(words.stdout).not.toContain('The content is in order');
    expect(words.stderr).toMatch(elsewhere);
  }
});

test('a name that two files share is told of where only one of them is checked', async () => {
  const file = path.join(story, 'en/glossary/gullhaven.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^term:/m, 'aliases: [keeper]\nterm:'));
  const both = JSON.parse((await check('--format=json')).stdout) as { errors: number };
  expect(both.errors).toBeGreaterThan(0);
  for (const one of ['en/glossary/gullhaven.md', 'en/glossary/keeper.md']) {
    const { code, stdout, stderr } = await check(one);
    if (code === 0) expect(stderr).toContain('that would stop');
    expect(stdout).not.toContain('The content is in order');
  }
});

test('what the environment cannot mean, a missing folder and an empty variable', async () => {
  const run = (environment: Readonly<Record<string, string>>) =>
    command('check', ['--format=line'], story, environment);
  expect(await run({ SITE_URL: 'gullhaven' })).toMatchObject({
    code: 2,
    stdout: '',
    stderr:
      'SITE_URL is "gullhaven", which is not the address of a site. Write one like https://news.example.\n',
  });
  const missing = await run({ CONTENT_DIR: path.join(story, 'nowhere') });
  expect(missing.code).toBe(1);
  expect(missing.stdout).toContain('[folder-missing]');
  expect(missing.stderr).toBe('');
  const empty = await run({ CONTENT_DIR: '', PORT: '', BASE_PATH: ' ' });
  expect(empty).toMatchObject({ code: 0, stderr: '' });
});

test('a wrong call exits with 2 and says what is wrong', async () => {
  expect(await check('--fromat=json')).toMatchObject({
    code: 2,
    stdout: '',
    stderr: 'There is no flag --fromat. Did you mean --format? --help lists them all.\n',
  });
  const { code, stderr } = await check('en/events/nowhere.md');
  expect(code).toBe(2);
  expect(stderr).toContain('has no file or folder "en/events/nowhere.md"');
});

test('messages are in the language of the flag, or else of the environment; codes are the same in all', async () => {
  await edit('@harbour-log', '@harbour-lag');
  const french = { LC_ALL: '', LANG: 'fr_ML.UTF-8' };
  const { stdout } = await command('check', [event], story, french);
  expect(stdout).toMatch(/lamp-lit\.md:9:\d+ {2}erreur {2}source-unknown/);
  expect(stdout).toContain('La source «\u202Fharbour-lag\u202F» n’existe pas.');
  expect(stdout).toMatch(/1 erreur, 0 avertissement dans le contenu\.\n$/);
  expect((await command('check', ['--lang=en', event], story, french)).stdout).toContain(
    '1 error, 0 warnings',
  );
  const json = JSON.parse((await check('--lang=fr', '--format=json', event)).stdout) as object;
  expect(json).toMatchObject({
    problems: [
      {
        slug: 'source-unknown',
        severity: 'error',
        subject: 'harbour-lag',
        why: expect.stringMatching(/^Le public/),
      },
    ],
  });
  expect((await check('--lang=fr', '--format=github', event)).stdout).toMatch(/^::error .*::La source/);
  expect((await check('--lang=fr', '--format=line', event)).stdout).toMatch(/:9:\d+: error: La source/);
  expect((await check('--lang=fr', '--report')).stdout).toMatch(/^Les sources des articles$/m);
});

test('a language without messages is refused in one sentence, in that of the environment', async () => {
  const english = 'There are no messages in "de": choose one of en, fr.\n';
  expect(await check('--lang=de')).toMatchObject({ code: 2, stdout: '', stderr: english });
  const french = await command('check', ['--lang=de'], story, { LC_ALL: 'fr_ML.UTF-8' });
  expect(french).toMatchObject({ code: 2, stdout: '' });
  expect(french.stderr).toBe(
    'Il n’y a pas de messages en «\u202Fde\u202F»\u202F: choisissez l’une de ces langues, en, fr.\n',
  );
});

test('the report of how texts are sourced, as text and for programs', async () => {
  expect((await check('--report')).stdout).toMatch(/^lamp-walks +\d+/m);
  const coverage = JSON.parse((await check('--report', '--format=json')).stdout) as object;
  expect(coverage).toHaveProperty('articles');
  expect(coverage).toHaveProperty('sources');
});

test('while it watches, it checks at each change, survives a broken file, and ends on Ctrl+C', async () => {
  const watching = spawn(
    process.execPath,
    ['src/commands/check.ts', '--watch', '--format=line', '--lang=fr'],
    {
      env: { ...process.env, CONTENT_DIR: story },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [watching.stdout, watching.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
  const ended = new Promise((resolve) => watching.once('exit', resolve));
  const saying = (words: RegExp) => expect.poll(() => printed, { timeout: 15_000 }).toMatch(words);

  // VS Code knows where a check ends by these words, whatever the language.
  await saying(/Checked: 0 errors, \d+ warnings/);
  await edit('---', '--');
  await saying(/lamp-lit\.md:1:1: error: Le fichier .*\[frontmatter-missing\]\n[^]*Checked: 1 error/);
  printed = '';
  await edit('--', '---');
  await saying(/Checked: 0 errors/);
  watching.kill('SIGINT');
  expect(await ended).toBe(0);
}, 60_000);
