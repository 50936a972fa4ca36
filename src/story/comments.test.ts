import { expect, test } from 'vitest';
import { compose } from './composed.ts';
import { readYaml } from './yaml.ts';

const lost = (text: string) =>
  readYaml(compose(text)).problems.map(({ kind, at, detail }) => [kind, at.column, detail]);

test.each([
  ['title: #Gullhaven wakes\nb: 1', 8, '#Gullhaven wakes'],
  ['title:   # unknown\nb: 1', 10, '# unknown'],
  ['title: Report #3\n', 15, '#3'],
  ['- #Gullhaven\n- b', 3, '#Gullhaven'],
])('words that YAML would drop are told: %j', (text, column, words) => {
  expect(lost(text)).toEqual([['words-commented', column, words]]);
});

test.each([
  'tier: 1 # official',
  'title: The lamp # as in the log',
  'title: "#Gullhaven" #checked',
  'title:\n  # the tower’s\n  a: 1',
  'title:\n# the next\nb: 2',
  'text: >-\n  a #b\n',
  'list: [a] #x',
  'note: null # unknown',
  'address: https://tower.example/#lamp',
])('a comment is a comment: %j', (text) => {
  expect(lost(text)).toEqual([]);
});
