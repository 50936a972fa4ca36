import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

const table = '| a | b |\n| - | - |\n';

test.each([
  ['a cell more', `${table}| The army | lost men | never [@almanac] |`, '3:23 | never [@almanac] |'],
  ['a line within code', `${table}| \`a|b\` of | the army [@almanac] |`, '3:12 | the army [@almanac] |'],
  ['in the head', '| a | b |\n| - | - |\n| c | d [@almanac] |\n| e [@almanac] | f | |', '4:20 | |'],
  ['two more', `${table}| c | d | e | f [@almanac] |`, '3:9 | e '],
])('a cell beyond the last column is an error: %s', (_, body, place) => {
  expect(problems(body)).toContainEqual(`row-too-long ${place}`);
});

test('a row may be short, and an escaped line is no new cell', () => {
  expect(problems(`${table}| c [@almanac] |\n| d \\| e | f [@almanac] |`)).toEqual([]);
});

test.each([
  ['Lit [here](https://fog.example "a title") [@almanac].', '1:33 a title'],
  ['It took :number[steps]{unit=m} steps.', '1:23 {unit=m}'],
  [':::analysis{.loud}\nOurs.\n:::', '1:12 {.loud}'],
  [':::analysis[Our view]\nOurs.\n:::', '1:12 [Our view]'],
  ['Lit [@almanac].\n\n[fog]: https://fog.example', '3:1 [fog]: https://fog.example'],
  [
    'Lit [x][fog] [@almanac].\n\n[fog]: https://fog.example\n[fog]: https://other.example',
    '4:1 [fog]: https://other.example',
  ],
])('what would not be printed is an error: %j', (body, place) => {
  expect(problems(body)).toContainEqual(`words-lost ${place}`);
});

test('a link may have its address below the text', () => {
  expect(problems('Lit [x][fog] and [fog][] [@almanac].\n\n[fog]: https://fog.example')).toEqual([]);
});
