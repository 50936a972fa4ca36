import { expect, test } from 'vitest';
import { judged, replace } from '../../tests/support/story.ts';

const keeper = 'en/glossary/keeper.md';
const gullhaven = 'en/glossary/gullhaven.md';
const colophon = 'en/pages/colophon.md';
const past = (ids: string) => (text: string) =>
  text.replace(/^formerIds:.*\n/m, '').replace('---\n', `---\nformerIds: [${ids}]\n`);

test('an old name that nobody bears any more leads to its entry', () => {
  expect(judged({ [keeper]: past('watcher, warden'), [gullhaven]: past('harbour') })).toEqual([]);
});

test('kinds of entry do not share addresses', () => {
  expect(judged({ [keeper]: past('lamp-lit') })).toEqual([]);
});

test.each([
  ['another entry bears it', { [keeper]: past('gullhaven') }, `former-id-taken ${keeper}:2:13 gullhaven`],
  ['the entry itself bears it', { [keeper]: past('keeper') }, `former-id-taken ${keeper}:2:13 keeper`],
  ['it stands there twice', { [keeper]: past('a, a') }, `former-id-taken ${keeper}:2:16 a`],
  [
    'another entry bore it',
    { [gullhaven]: past('warden'), [keeper]: past('warden') },
    `former-id-taken ${keeper}:2:13 warden`,
  ],
  ['the site itself bears it', { [colophon]: past('search') }, `id-reserved ${colophon}:2:13 search`],
  [
    'a broken entry bears it',
    { [gullhaven]: replace('kind: place', 'kind: plaice'), [keeper]: past('gullhaven') },
    `former-id-taken ${keeper}:2:13 gullhaven`,
  ],
])('an address leads to one page only: %s', (_, changes, problem) => {
  expect(judged(changes)).toContain(problem);
});
