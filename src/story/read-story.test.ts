import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
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
    await write('sources/almanac.yml', 'tier: 1\n');
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
      'en/events/e.md~',
      'en/events/#e.md#',
      'en/~$interview.docx',
      'Thumbs.db',
      'en/desktop.ini',
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
      'file-foreign en/photo.png',
    ]);
  });

  test('may be saved with a byte order mark, but not in another encoding', async () => {
    await write('site.yml', '\uFEFFname: {}\n');
    await write('en/events/a.md', Buffer.from(event.replace('Dark', 'Été'), 'latin1'));
    const { texts, problems } = await readStory(directory);
    expect(texts.get('site.yml')).toBe('name: {}\n');
    expect(kinds(problems)).toEqual(['encoding-broken en/events/a.md']);
  });

  test.each([
    ['nowhere', undefined],
    ['a file', 'site.yml'],
    ['a folder/deeper', undefined],
  ])('that is no folder (%s) says so', async (name, file) => {
    if (file) await write(name, '');
    const missing = path.join(directory, name);
    const { entries, problems } = await readStory(missing);
    expect(entries).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'folder-missing', file: 'site.yml', detail: missing }]);
  });

  test('that holds nothing has no settings', async () => {
    expect(kinds((await readStory(directory)).problems)).toEqual(['file-missing site.yml']);
  });

  test('is read wherever it is, and whatever its name', async () => {
    await write('un récit, à part/site.yml', '');
    await write("un récit, à part/l'est #1 100%/x", '');
    await write('un récit, à part/en/events/e.md', event);
    const { entries } = await readStory(path.join(directory, 'un récit, à part'));
    expect(entries.map(({ id }) => id)).toEqual(['e', 'site']);
  });

  test('follows symbolic links to files and folders, in it and out of it', async () => {
    await write('elsewhere/events/lamp-lit.md', event);
    await write('elsewhere/almanac.yml', 'tier: 1\n');
    await write('story/site.yml', '');
    await write('story/sources/README.md', '');
    await write('story/en/articles/a.md', event);
    const story = path.join(directory, 'story');
    await symlink(path.join(directory, 'elsewhere/events'), path.join(story, 'en/events'));
    await symlink('../../elsewhere/almanac.yml', path.join(story, 'sources/almanac.yml'));
    await symlink('a.md', path.join(story, 'en/articles/b.md'));
    await symlink(story, path.join(directory, 'linked story'));
    for (const folder of [story, path.join(directory, 'linked story')]) {
      const { entries, problems } = await readStory(folder);
      expect(problems).toEqual([]);
      expect(entries.map(({ collection, id }) => `${collection}/${id}`)).toEqual([
        ...['articles/a', 'articles/b', 'events/lamp-lit', 'site/site', 'sources/almanac'],
      ]);
    }
  });

  test('names links that lead nowhere or in a circle, and files that cannot be read, and reads the rest', async (context) => {
    if (process.platform !== 'linux') return context.skip('Only Linux has such a file.');
    await write('site.yml', '');
    await write('en/events/e.md', event);
    await symlink('nowhere.md', path.join(directory, 'en/events/gone.md'));
    await symlink('itself.md', path.join(directory, 'en/events/itself.md'));
    await symlink('..', path.join(directory, 'en/glossary'));
    await symlink(directory, path.join(directory, 'en/topics'));
    await mkdir(path.join(directory, 'en/pages'));
    // A file that the system lists and does not let be read, by whomever.
    await symlink('/proc/self/mem', path.join(directory, 'en/pages/closed.md'));
    const { entries, problems } = await readStory(directory);
    expect(kinds(problems).sort()).toEqual([
      'file-unreadable en/pages/closed.md',
      'link-broken en/events/gone.md',
      'link-broken en/events/itself.md',
      'link-broken en/glossary',
      'link-broken en/topics',
    ]);
    expect(entries.map(({ id }) => id)).toContain('e');
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
