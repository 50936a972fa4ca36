import { expect, test } from 'vitest';
import { readEnvironment } from './environment.ts';

const defaults = {
  siteUrl: undefined,
  basePath: '/',
  contentFolder: undefined,
  pdf: undefined,
  offline: undefined,
  precompress: undefined,
  desk: undefined,
  deskRepository: undefined,
  deskBranch: undefined,
  browser: undefined,
  port: 4321,
  host: '127.0.0.1',
};
const sound = (environment: object) => ({ environment, problems: [], servingProblems: [] });
const names = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'PDF', 'OFFLINE', 'CHROME_PATH', 'PORT', 'HOST'];

test.each(['', ' ', '\t', '\n'])('a variable that holds %j says nothing', (empty) => {
  const variables = Object.fromEntries(names.map((name) => [name, empty]));
  expect(readEnvironment(variables)).toEqual(sound(defaults));
  expect(readEnvironment({})).toEqual(sound(defaults));
});

test.each([
  ['SITE_URL', 'https://news.example', 'siteUrl', 'https://news.example'],
  ['SITE_URL', 'https://news.example/', 'siteUrl', 'https://news.example'],
  ['SITE_URL', 'http://localhost:8080', 'siteUrl', 'http://localhost:8080'],
  ['SITE_URL', 'https://éclair.example', 'siteUrl', 'https://xn--clair-9ra.example'],
  ['BASE_PATH', '/', 'basePath', '/'],
  ['BASE_PATH', 'news', 'basePath', '/news'],
  ['BASE_PATH', '/news/', 'basePath', '/news'],
  ['BASE_PATH', '/~press/mali-2024', 'basePath', '/~press/mali-2024'],
  ['CONTENT_DIR', 'a folder/récit', 'contentFolder', 'a folder/récit'],
  ['PDF', 'off', 'pdf', 'off'],
  ['PDF', 'required', 'pdf', 'required'],
  ['OFFLINE', ' off ', 'offline', 'off'],
  ['DESK', 'off', 'desk', 'off'],
  ['DESK_BRANCH', 'news/next', 'deskBranch', 'news/next'],
  ['PORT', '8080', 'port', 8080],
  ['PORT', '65535', 'port', 65_535],
  ['HOST', '0.0.0.0', 'host', '0.0.0.0'],
  ['HOST', '::', 'host', '::'],
  ['HOST', 'desk-3.local', 'host', 'desk-3.local'],
] as const)('%s=%s is understood', (name, value, field, meaning) => {
  expect(readEnvironment({ [name]: value })).toEqual(sound({ ...defaults, [field]: meaning }));
});

test('an address may repeat the path under which the site is served', () => {
  const { environment, problems } = readEnvironment({
    SITE_URL: 'https://news.example/mali/',
    BASE_PATH: 'mali',
  });
  expect(problems).toEqual([]);
  expect(environment).toMatchObject({ siteUrl: 'https://news.example', basePath: '/mali' });
});

test.each([
  ['SITE_URL', 'news.example', 'Write one like https://news.example.'],
  ['SITE_URL', 'not an address', 'Write one like https://news.example.'],
  ['SITE_URL', 'ftp://news.example', 'Write one like https://news.example.'],
  ['SITE_URL', 'javascript:alert(1)', 'Write one like https://news.example.'],
  ['SITE_URL', 'https:news.example', 'Write one like https://news.example.'],
  ['SITE_URL', 'https://', 'Write one like https://news.example.'],
  ['SITE_URL', 'https://me:secret@news.example', 'Leave it out.'],
  ['SITE_URL', 'https://news.example/?a=b', 'Write https://news.example.'],
  ['SITE_URL', 'https://news.example/#top', 'Write https://news.example.'],
  ['SITE_URL', 'https://news.example/mali', 'Write SITE_URL=https://news.example and BASE_PATH=/mali'],
  ['BASE_PATH', '/../news', 'Write one like /news'],
  ['BASE_PATH', '//news', 'Write one like /news'],
  ['BASE_PATH', 'C:/Program Files/Git/news', 'Write one like /news'],
  ['BASE_PATH', '/actualités', 'Write one like /news'],
  ['BASE_PATH', '/news?x', 'Write one like /news'],
  ['PDF', 'on', 'Write off or required'],
  ['PDF', 'Off', 'Write off or required'],
  ['OFFLINE', 'no', 'Write off,'],
  ['PRECOMPRESS', 'brotli', 'Write off or on,'],
  ['PORT', '0', 'like 8080'],
  ['PORT', '65536', 'like 8080'],
  ['PORT', '-1', 'like 8080'],
  ['PORT', '80.5', 'like 8080'],
  ['PORT', '0x50', 'like 8080'],
  ['PORT', 'http', 'like 8080'],
  ['HOST', 'http://0.0.0.0', 'like 0.0.0.0'],
  ['HOST', '0.0.0.0:80', 'like 0.0.0.0'],
  ['HOST', '[::1]', 'like 0.0.0.0'],
  ['HOST', 'a b', 'like 0.0.0.0'],
])('%s=%s is refused in one sentence that says what to write', (name, value, advice) => {
  const { environment, problems, servingProblems } = readEnvironment({ [name]: value });
  expect(environment).toEqual(defaults);
  // Other programs set PORT and HOST, too: they may not stop who only builds.
  const [those, others] = /PORT|HOST/.test(name) ? [servingProblems, problems] : [problems, servingProblems];
  expect([those.length, others]).toEqual([1, []]);
  expect(those[0]).toContain(`${name} is "${value}"`);
  expect(those[0]).toContain(advice);
});

test('every wrong value is named at once, and none can write to a terminal', () => {
  const { problems } = readEnvironment({ BASE_PATH: 'a\u001B[2J', PDF: 'b', SITE_URL: 'c\nd' });
  expect(problems).toHaveLength(3);
  expect(problems.join('')).not.toMatch(/[\u0000-\u001F]/);
});

test('a published desk needs a repository, by the address of its page', () => {
  expect(readEnvironment({ DESK: 'on' }).problems).toEqual([
    'DESK is "on", which needs to know where the content is kept. Write DESK_REPO=https://github.com/owner/name.',
  ]);
  const { environment, problems } = readEnvironment({ DESK: 'on', DESK_REPO: 'https://codeberg.org/a/b' });
  expect(problems).toEqual([]);
  expect(environment).toMatchObject({ desk: 'on', deskRepository: { host: 'gitea', name: 'a/b' } });
  for (const DESK_REPO of ['a/b', 'http://github.com/a/b', 'https://git.example/a/b', 'git@github.com:a/b'])
    expect(readEnvironment({ DESK_REPO }).problems[0]).toContain('DESK_REPO is "');
  expect(readEnvironment({ DESK_REPO: 'https://git.example/a/b', DESK_HOST: 'gitlab' }).problems).toEqual([]);
  for (const [name, value] of [
    ['DESK', 'yes'],
    ['DESK_HOST', 'bitbucket'],
    ['DESK_BRANCH', 'a b'],
    ['DESK_BRANCH', '/'],
  ] as const)
    expect(readEnvironment({ [name]: value }).problems[0]).toContain(`${name} is "${value}", which `);
});
