import { expect, test } from 'vitest';
import { compose } from './composed.ts';
import { readYaml } from './yaml.ts';

const problems = (text: string) =>
  readYaml(compose(text)).problems.map(({ kind, at, end, detail }) => {
    const place = `${String(at.line)}:${String(at.column)}-${String(end.column)}`;
    return `${kind} ${place} ${detail}`;
  });

test.each([
  ['a: "How \\u202E"', 'character-refused 1:9-15 U+202E'],
  ['a: "\\x01"', 'character-refused 1:5-9 U+0001'],
  ['a: "b\\e[31m"', 'character-refused 1:6-8 U+001B'],
  ['a: "\\0"', 'character-refused 1:5-7 U+0000'],
  ['a: "\\uFFFD"', 'character-refused 1:5-11 U+FFFD'],
  ['a: "\\uFFFE \\uFFFE"', 'character-refused 1:5-11 U+FFFE'],
  ['a: "x\\U000E0041"', 'character-refused 1:6-16 U+E0041'],
  ['a:\n  - "\\u200B"', 'character-refused 2:6-12 U+200B'],
  ['a: ["b", "K\\u00ADeeper"]', 'character-refused 1:12-18 U+00AD'],
  ['"k\\u2066": b', 'character-refused 1:3-9 U+2066'],
  ['a: "\\L"', 'character-refused 1:5-7 U+2028'],
])('a refused character is found by what it stands for: %s', (text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

test.each([
  ['a: “Herders had nowhere to go.”', 'quotes-curly 1:4-32 “Herders had nowhere to go.”'],
  ['a:\n  - “One [@x].”\n  - two', 'quotes-curly 2:5-16 “One [@x].”'],
  ['a: { en: ‘people’ }', 'quotes-curly 1:10-18 ‘people’'],
  ['a: „Leute“', 'quotes-curly 1:4-11 „Leute“'],
  ['a: « gens »', 'quotes-curly 1:4-12 « gens »'],
  ['a: ”wrong way round”', 'quotes-curly 1:4-21 ”wrong way round”'],
])('curly quotes do not hold a value: %s', (text, problem) => {
  expect(problems(text)).toEqual([problem]);
});

test.each([
  'a: "“Herders had nowhere to go.”"',
  "a: '« gens »'",
  'a: “One” and “two”',
  'a: « quelques pertes », sans chiffre',
  'a: The ’90s and ‘people’',
  'a: "tab\\t, line\\n, \\u00E9, \\u202F and \\"quotes\\""',
  'a: |\n  “A block.”',
])('a reader may see quotes, and an editor may escape: %s', (text) => {
  expect(problems(text)).toEqual([]);
});
