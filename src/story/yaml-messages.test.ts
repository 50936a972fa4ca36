import { expect, test } from 'vitest';
import { localisedIn } from '../model/localised.ts';
import { compose } from './composed.ts';
import { readYaml } from './yaml.ts';

const told = (text: string) =>
  readYaml(compose(text)).problems.map(({ detail }) => localisedIn('en', detail))[0];

test.each([
  ['a: [1, 2', 'the bracket ] is missing at the end'],
  ['{a: 1, b: 2', 'the bracket } is missing at the end'],
  ['a: "b', 'the closing " is missing'],
  ["a: 'b", "the closing ' is missing"],
  ['a:\n\tb: 1', 'a tab begins the line; use spaces'],
  ['a: b: c', 'there is a second colon in the line'],
  ['a: @x', 'words that begin with this sign need quotes'],
  ['a: "\\q"', 'a backslash between double quotes is written twice'],
  ['a: 1\n---\nb: 2', 'a line of --- begins a second document'],
  ['%FOO\n---\na: 1', 'a line that begins with %'],
  ['a: *b', '&, * and ! mean something of their own'],
  ['a: !!foo 1', '&, * and ! mean something of their own'],
  ['- a\nb: c', 'what begins here does not belong here'],
])('%j is explained without a parser’s words', (text, words) => {
  expect(told(text)).toContain(words);
  expect(told(text)).not.toMatch(/flow|scalar|mapping|token|implicit|stream|anchor|alias|resource/i);
});
