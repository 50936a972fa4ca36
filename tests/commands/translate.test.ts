import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { lamplight } from '../support/story.ts';

let story = '';

beforeEach(async () => {
  story = await mkdtemp(path.join(tmpdir(), 'story-'));
  await cp(lamplight, story, { recursive: true });
});
afterEach(() => rm(story, { recursive: true }));

const translate = (...args: readonly string[]) => command('translate', args, story);
const read = (file: string) => readFile(path.join(story, file), 'utf8');
const walks = 'fr/articles/lamp-walks.md';

test('status lists every text with its state, as text and for programs', async () => {
  const { code, stdout, stderr } = await translate('status');
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^fr: 7 translated, 1 stale, 3 missing$/m);
  expect(stdout).toMatch(/^ {2}missing +claims\/lamp-counted$/m);
  expect(stdout).toMatch(/^ {2}stale +articles\/lamp-walks +2021-05-02, original changed 2021-05-03$/m);
  const [french] = JSON.parse((await translate('status', '--format=json')).stdout) as {
    language: string;
    texts: readonly object[];
  }[];
  expect(french).toMatchObject({ language: 'fr' });
  expect(french?.texts).toHaveLength(11);
});

test('an editor who reads French is told in French', async () => {
  const { stdout } = await translate('status', '--lang=fr');
  expect(stdout).toMatch(/^fr\u202F: 7 traduits, 1 à revoir, 3 manquants$/m);
  expect(stdout).toMatch(/^ {2}à revoir +articles\/lamp-walks +2021-05-02, original modifié le 2021-05-03$/m);
  const french = await command('translate', ['acept'], story, { LC_ALL: 'fr_ML.UTF-8' });
  expect(french).toMatchObject({
    code: 2,
    stderr:
      '«\u202Facept\u202F» n’existe pas. Vouliez-vous dire «\u202Faccept\u202F»\u202F? Choisissez entre status et accept.\n',
  });
});

test('what was accepted is current until the words of its original change', async () => {
  const before = await read(walks);
  expect(await translate('accept', 'lamp-walks', '--language=fr')).toMatchObject({ code: 0, stderr: '' });
  const after = await read(walks);
  expect(after).toMatch(/^translated: \d{4}-\d\d-\d\d\noriginal: [a-p]{10}\n---$/m);
  expect(after.replace(/^(translated: ).*\noriginal: .*$/m, '$12021-05-02')).toBe(before);
  expect((await translate('status')).stdout).toContain('fr: 8 translated, 0 stale');
  expect((await command('check', ['--format=line'], story)).stdout).not.toContain('translation-stale');

  const original = await read('en/articles/lamp-walks.md');
  await writeFile(path.join(story, 'en/articles/lamp-walks.md'), original.replace('at 04:30', 'at 04:31'));
  expect((await translate('status')).stdout).toContain('fr: 7 translated, 1 stale');
  expect((await command('check', ['--format=line'], story)).stdout).toMatch(
    /fr\/articles\/lamp-walks\.md:\d+:11: warning: .*\[translation-stale\]/,
  );
});

test('a wrong call exits with 2, says what is wrong and writes nothing', async () => {
  const before = await read(walks);
  expect(await translate('accept', 'lamp-walks', 'lamp-walk', '--language=fr')).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'There is no translation "lamp-walk". Did you mean "lamp-walks"? npm run translate -- status lists them all.\n',
  });
  expect(await read(walks)).toBe(before);
  expect(await translate('status', '--language=de')).toMatchObject({
    code: 2,
    stderr: 'There are no translations into "de". Languages: fr, ar.\n',
  });
});
