import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { licencesFile, packageOf, readPackage } from './notices.ts';

test('a module names its package: plain, of an organisation, within another, made by Vite, or none', () => {
  expect(packageOf('/p/node_modules/uuid/dist/index.js')).toBe('uuid');
  expect(packageOf('/p/node_modules/@fontsource/source-serif-4/index.css')).toBe(
    '@fontsource/source-serif-4',
  );
  expect(packageOf('/p/node_modules/a/node_modules/b/index.js?v=1')).toBe('b');
  expect(packageOf('C:\\p\\node_modules\\uuid\\index.js')).toBe('uuid');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('/p/src/client/vite/share.ts')).toBeUndefined();
});

test('a package without a licence is not published', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'notices-'));
  const write = (name: string, text: string) => writeFile(path.join(directory, name), text);
  await write('package.json', '{"name":"lamp","version":"1.2.3"}');
  await expect(readPackage(directory, 'a.js')).rejects.toThrow('lamp is published, but there is no licence');
  await write('Licence.txt', 'You may carry it.\n');
  expect((await readPackage(directory, 'a.js')).text).toBe('You may carry it.');
  await rm(path.join(directory, 'Licence.txt'));
  await mkdir(path.join(directory, 'LICENSE'));
  await write('LICENSE/LICENSE', 'In a folder.');
  await write('LICENSE/LICENSE-other', 'Not this one.');
  expect((await readPackage(directory, 'a.js')).text).toBe('In a folder.');
  await rm(directory, { recursive: true });
});

test('notices come in the order of their names, with version and place', () => {
  const notice = { version: '1', files: 'x.js', text: 'Text.' };
  const file = licencesFile([
    { ...notice, name: 'b' },
    { ...notice, name: 'a' },
  ]);
  expect(file.indexOf('a 1, in x.js\n\nText.')).toBeLessThan(file.indexOf('b 1, in x.js'));
  expect(file.indexOf('a 1, in x.js')).toBeGreaterThan(0);
});
