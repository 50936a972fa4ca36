import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openParseCache } from './parse-cache.ts';
import { keepParsed, parsedBefore, rememberParsed } from './parsed-texts.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'parsed-'));
});
afterEach(async () => {
  keepParsed(undefined);
  await rm(root, { recursive: true });
});

const long = 'x'.repeat(600_000);
const kept = () => readdir(path.join(root, '.cache/parsed')).catch(() => []);

async function check(text: string) {
  const save = await openParseCache(root, '/story');
  const known = parsedBefore('yaml', text);
  if (known === undefined) rememberParsed('yaml', text, { text });
  await save();
  return known;
}

test('the next run finds what this one parsed, and no more of what is gone', async () => {
  expect(await check(long)).toBeUndefined();
  expect(await check(long)).toEqual({ text: long });
  expect(await check(`${long} changed`)).toBeUndefined();
  expect(await check(long)).toBeUndefined();
});

test('a change of packages makes everything anew', async () => {
  await check(long);
  await writeFile(path.join(root, 'package.json'), '{}');
  expect(await check(long)).toBeUndefined();
});

test('a small story leaves no file', async () => {
  await check('short');
  expect(await kept()).toEqual([]);
});
