import { expect, test } from 'vitest';
import { gitRepository } from './git-host.ts';

test.each([
  ['https://github.com/newsroom/story', 'github', 'newsroom/story', 'https://api.github.com'],
  ['https://github.com/newsroom/story.git', 'github', 'newsroom/story', 'https://api.github.com'],
  ['https://gitlab.com/group/sub/story/', 'gitlab', 'group/sub/story', 'https://gitlab.com/api/v4'],
  ['https://codeberg.org/newsroom/story', 'gitea', 'newsroom/story', 'https://codeberg.org/api/v1'],
])('%s', (address, host, name, api) => {
  expect(gitRepository(address)).toMatchObject({ host, name, api });
});

test('a server of one’s own is what it is said to be', () => {
  expect(gitRepository('https://git.news.example/desk/story')).toBeUndefined();
  expect(gitRepository('https://git.news.example/desk/story', 'gitea')).toEqual({
    host: 'gitea',
    name: 'desk/story',
    api: 'https://git.news.example/api/v1',
    origins: ['https://git.news.example'],
  });
  expect(gitRepository('https://git.news.example/desk/story', 'github')?.api).toBe(
    'https://git.news.example/api/v3',
  );
});

test.each([
  '',
  'newsroom/story',
  'http://github.com/a/b',
  'https://github.com/',
  'https://github.com/a',
  'git@github.com:a/b.git',
  'https://user@github.com/a/b',
  'https://github.com/a/b?c',
  "https://github.com/a/b';script-src *",
])('%j is no repository', (address) => {
  expect(gitRepository(address)).toBeUndefined();
});
