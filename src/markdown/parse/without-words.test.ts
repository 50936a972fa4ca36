import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

test.each([
  ['Lit [](https://fog.example) [@almanac].', '1:5 [](https://fog.example)'],
  ['Lit [*…*](../events/lamp-lit.md) [@almanac].', '1:5 [*…*](../events/lamp-lit.md)'],
  ['## \n\nLit [@almanac].', '1:1 ##'],
  ['### ** **\n\nLit [@almanac].', '1:1 ### ** **'],
  ['## &nbsp;\n\nLit [@almanac].', '1:1 ## &nbsp;'],
  ['- Lit [@almanac].\n- \n- Dark [@almanac].', '2:1 -'],
  ['1.\n2. Dark [@almanac].', '1:1 1.'],
])('%j', (body, place) => {
  expect(problems(body)).toContainEqual(`words-missing ${place}`);
});

test('a sign to read is enough', () => {
  expect(problems('## 3 %\n\n[€](https://fog.example) [→](../events/lamp-lit.md) [@almanac].')).toEqual([]);
});
