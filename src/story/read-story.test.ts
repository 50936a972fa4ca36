import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentDirectory, readStory, readTexts } from './read-story.ts';

const event = '---\ntitle: The lamp is lit\n---\nDark.\n';
const kinds = (problems: readonly { kind: string; file: string }[]) =>
  problems.map(({ kind, file }) => `${kind} ${file}`);

describe('a content folder', () => {
  let directory: string;
  beforeEach(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'story-'));
  });
  afterEach(() => rm(directory, { recursive: true }));
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(path.join(directory, path.dirname(file)), { recursive: true });
    await writeFile(path.join(directory, file), text);
  };

  test('is read in order of path, its entries by their files', async () => {
    await write('sources.yml', 'almanac: {}\n');
    await write('site.yml', 'name: {}\n');
    await write('en/events/lamp-lit.md', event);
    const { entries, problems, texts } = await readStory(directory);
    expect(problems).toEqual([]);
    expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
      ...['events/lamp-lit', 'site/site', 'sources/almanac'],
    ]);
    expect(texts.get('en/events/lamp-lit.md')).toBe(event);
  });

  test('may hold what is for people and machines only', async () => {
    const passedOver = [
      'README.md',
      'en/README.md',
      'LICENSE.md',
      '.DS_Store',
      '.git/x.md',
      'en/events/.e.md.swp',
    ];
    for (const file of [...passedOver, 'site.yml']) await write(file, '');
    const { problems, texts } = await readStory(directory);
    expect([...texts.keys()]).toEqual(['site.yml']);
    expect(problems).toEqual([]);
  });

  test('whose files are not named as they should be says so', async () => {
    await write('site.yml', '');
    await write('en/events/MY-README.md', event);
    await write('en/photo.png', '');
    expect(kinds((await readStory(directory)).problems)).toEqual([
      'id-invalid en/events/MY-README.md',
      'file-unknown en/photo.png',
    ]);
  });

  test('may be saved with a byte order mark, but not in another encoding', async () => {
    await write('site.yml', '\uFEFFname: {}\n');
    await write('en/events/a.md', Buffer.from(event.replace('Dark', 'Été'), 'latin1'));
    const { texts, problems } = await readStory(directory);
    expect(texts.get('site.yml')).toBe('name: {}\n');
    expect(kinds(problems)).toEqual(['encoding-broken en/events/a.md']);
  });

  test('that does not exist holds no settings', async () => {
    const missing = path.join(directory, 'nowhere');
    const { entries, problems } = await readStory(missing);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'file-missing', file: 'site.yml', detail: missing }]);
  });
});

test('a broken file is one problem, and the others are read', () => {
  const { entries, problems } = readTexts(
    new Map([
      ['site.yml', 'a: "\n'],
      ['en/events/e.md', event],
    ]),
  );
  expect(entries.map(({ id }) => id)).toEqual(['e']);
  expect(kinds(problems)).toEqual(['yaml-broken site.yml']);
});

test('the folder is named by the environment, or is content', () => {
  expect(contentDirectory({})).toBe(path.resolve('content'));
  expect(contentDirectory({ CONTENT_DIR: 'stories/lamp' })).toBe(path.resolve('stories/lamp'));
});
