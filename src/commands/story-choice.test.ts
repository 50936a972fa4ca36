import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepStory } from '../integrations/built-story.ts';
import { builtLine, whyNotBuilt, whyNotServed } from './story-choice.ts';

const run = promisify(execFile);

let root = '';
const at = (name: string) => path.join(root, name);
const build = (name: string, folder: string) => {
  keepStory(at('dist'), root, { folder: at(folder), name });
};

beforeEach(async () => {
  root = await realpath(await mkdtemp(path.join(tmpdir(), 'stories-')));
  for (const folder of ['lamp', 'ferry', 'dist']) await mkdir(at(folder));
  await writeFile(at('dist/index.html'), 'the lamp');
});
afterEach(() => rm(root, { recursive: true }));

const relative = (name: string) => path.relative(process.cwd(), at(name));

test('the last line of a build says which story was built, from where and to where', () => {
  build('The Lamp', 'lamp');
  expect(builtLine(at('dist'), root)).toBe(
    `Built "The Lamp" from ${relative('lamp')} into ${relative('dist')}/.`,
  );
});

test('what was built from the chosen story is served and built again, whatever links lead to it', async () => {
  build('The Lamp', 'lamp');
  await symlink(at('lamp'), at('link'));
  for (const folder of ['lamp', 'lamp/', 'link', 'ferry/../lamp']) {
    const chosen = { CONTENT_DIR: at(folder) };
    expect(whyNotServed(at('dist'), chosen, root)).toBeUndefined();
    expect(whyNotBuilt(at('dist'), chosen, root)).toBeUndefined();
  }
});

test.each([{}, { CONTENT_DIR: '' }, { CONTENT_DIR: ' ' }])(
  'without a choice (%o), no story takes the place of another, and none is served for it',
  (chosen) => {
    build('The Lamp', 'lamp');
    for (const why of [whyNotBuilt(at('dist'), chosen, root), whyNotServed(at('dist'), chosen, root)]) {
      expect(why).toContain('"The Lamp"');
      expect(why).toContain(`CONTENT_DIR=${relative('lamp')} npm `);
    }
  },
);

test('who names another story may build it, but is not served the one that was built before', () => {
  build('The Lamp', 'lamp');
  const chosen = { CONTENT_DIR: at('ferry') };
  expect(whyNotBuilt(at('dist'), chosen, root)).toBeUndefined();
  expect(whyNotServed(at('dist'), chosen, root)).toContain('holds another story than');
  build('The Ferry', 'ferry');
  expect(whyNotServed(at('dist'), chosen, root)).toBeUndefined();
});

test('of what was put there by other means, or is there no longer, nothing is said', async () => {
  expect(whyNotServed(at('dist'), {}, root)).toBeUndefined();
  build('The Lamp', 'lamp');
  await writeFile(at('dist/index.html'), 'from elsewhere');
  expect(whyNotServed(at('dist'), {}, root)).toBeUndefined();
  expect(builtLine(at('dist'), root)).toBe(`Built the site into ${relative('dist')}/.`);
  await rm(at('dist'), { recursive: true });
  expect(whyNotBuilt(at('dist'), {}, root)).toBeUndefined();
});

test.each([
  ['a file .env chooses', undefined, 'ferry'],
  ['the environment chooses before it', 'lamp', 'lamp'],
  ['nothing in the environment is a choice too', '', ''],
])('%s', async (_, variable, chosen) => {
  await writeFile(at('.env'), 'CONTENT_DIR=ferry\n');
  const module = path.resolve('src/integrations/env-file.ts');
  const { stdout } = await run(
    process.execPath,
    ['-e', `await import(${JSON.stringify(module)}); console.log(process.env.CONTENT_DIR)`],
    // Node passes no variable that is undefined.
    { cwd: root, env: { ...process.env, CONTENT_DIR: variable } },
  );
  expect(stdout.trim()).toBe(chosen);
});
