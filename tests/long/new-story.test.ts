import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../support/builds.ts';
import { command } from '../support/command.ts';

let parent = '';

beforeAll(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'houses-'));
});
afterAll(() => rm(parent, { recursive: true }));

const answers = ['--name=The Orrin ferry', '--title=Why it stopped', '--topic=The accident'];
const begin = (folder: string, ...flags: readonly string[]) =>
  command('new', ['story', path.join(parent, folder), ...flags], parent);

test('a new story passes the check, is built as it is, and says what to type next', async () => {
  const { code, stdout, stderr } = await begin('orrin', ...answers, '--languages=en,fr');
  const folder = path.join(parent, 'orrin');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(`CONTENT_DIR=${folder} npm start`);
  expect(await readFile(path.join(folder, 'README.md'), 'utf8')).toContain(`export CONTENT_DIR=${folder}`);
  const checked = await command('check', ['--format=json'], folder);
  expect(JSON.parse(checked.stdout)).toMatchObject({ errors: 0, warnings: 3 });

  const site = path.join(parent, 'site');
  await build(site, { CONTENT_DIR: folder });
  const page = (file: string) => readFile(path.join(site, file, 'index.html'), 'utf8');
  expect(await page('')).toContain('Why it stopped');
  expect(await page('articles/example-explainer')).toContain('how Example Town got its bridge');
  expect(await page('fr/articles/example-explainer')).toContain('Exemple-Ville');
  expect(await page('timeline')).toContain('The example bridge opens');
  expect(await page('glossary')).toContain('footbridge');
  expect(await page('numbers')).toContain('412');
  expect(await page('line-by-line')).toContain('The example bridge opened in June 2020.');
}, 600_000);

test('a folder that holds something is left alone', async () => {
  const folder = await mkdtemp(path.join(parent, 'full-'));
  await writeFile(path.join(folder, 'notes.txt'), 'mine');
  const { code, stderr } = await begin(path.basename(folder), ...answers, '--languages=en');
  expect(code).toBe(2);
  expect(stderr).toContain('is not empty');
  expect(await readdir(folder)).toEqual(['notes.txt']);
  const file = await begin(`${path.basename(folder)}/notes.txt`, ...answers, '--languages=en');
  expect([file.code, file.stderr]).toEqual([2, expect.stringContaining('is a file, not a folder')]);
});

test.each([
  [['--name=A'], 'give these flags as well'],
  [[...answers, '--languages=xx'], 'The interface has no words in the language "xx". Choose from en, fr'],
  [[...answers, '--languages=en', '--topic=Years'], 'The site itself uses the address'],
  [[...answers, '--languages=en', '--title=It stopped.'], 'A title has no full stop'],
  [['--name=A', '--lang=fr'], 'donnez aussi ces options'],
  [[...answers, '--languages=en', '--langauge=en'], 'There is no flag --langauge'],
])('%j is explained, and nothing is written', async (flags, message) => {
  const { code, stderr } = await begin('wrong', ...flags);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(await readdir(parent)).not.toContain('wrong');
});

test('without a folder, it asks for one', async () => {
  const { code, stderr } = await command('new', ['story', ...answers], parent);
  expect([code, stderr]).toEqual([2, expect.stringContaining('npm run new -- story ../my-story')]);
});
