import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawPreview, previewName } from '../../drawing/previews/preview.ts';
import { en } from '../../i18n/en.ts';
import { drawPreviews } from './draw-previews.ts';
import { FileCache } from '../../cache/file-cache.ts';

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'previews-'));
});
afterAll(() => rm(directory, { recursive: true }));

const drawings = ['One lamp', 'Two lamps', 'Goïta, Ménaka, Łódź'].map((title) =>
  drawPreview(
    {
      kicker: 'Lamps',
      title,
      statuses: ['claimed'],
      asOf: '2021-05-01',
      accent: '#97291c',
      siteName: 'Lamps',
    },
    en,
  ),
);
const wanted = new Map(drawings.map((drawn) => [previewName(drawn), drawn]));
const draw = (to: string) =>
  drawPreviews(wanted, path.join(directory, to), new FileCache(path.join(directory, 'cache')));
const pictures = (from: string) =>
  Promise.all([...wanted.keys()].map((name) => readFile(path.join(directory, from, name))));

test('each picture is drawn once, and only once', async () => {
  expect(await draw('first')).toEqual({ drawn: 3, kept: 0 });
  expect(await draw('second')).toEqual({ drawn: 0, kept: 3 });
  expect(await pictures('second')).toEqual(await pictures('first'));
});

test('drawn anew it is the same to the byte', async () => {
  await rm(path.join(directory, 'cache'), { recursive: true });
  expect(await draw('third')).toEqual({ drawn: 3, kept: 0 });
  expect(await pictures('third')).toEqual(await pictures('first'));
});

test('it is a JPEG of 1200 by 630 and at most 80 KB', async () => {
  for (const picture of await pictures('first')) {
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
    expect(picture.length).toBeLessThanOrEqual(80 * 1024);
  }
});
