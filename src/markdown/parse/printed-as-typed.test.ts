import { expect, test } from 'vitest';
import { problems } from '../../../tests/support/context.ts';

test.each([
  ['Dark [@almanac] (@harbour-log).', 'citation-malformed 1:18 @harbour-log).'],
  ['Dark [see @almanac, p. 3] [@harbour-log].', 'citation-malformed 1:11 @almanac, p. 3] [@harbour-log].'],
  ['Dark [-@almanac] [@harbour-log].', 'citation-malformed 1:8 @almanac] [@harbour-log].'],
  ['@almanac says it is dark [@almanac].', 'citation-malformed 1:1 @almanac says it is dark [@almanac].'],
  ['Dark [@almanac] (@gazette-2022).', 'citation-malformed 1:18 @gazette-2022).'],
  ['Dark [@almanac] [harbour-log].', 'citation-malformed 1:18 harbour-log].'],
  ['Dark [@almanac] (gazette-2021, p. 3).', 'citation-malformed 1:18 gazette-2021, p. 3).'],
  ['Dark [@almanac, @harbour-log].', 'citation-malformed 1:6 [@almanac, @harbour-log]'],
])('a citation in other brackets: %j', (body, problem) => {
  expect(problems(body)).toContainEqual(problem);
});

test.each([
  ['two rows', '| 17 | Dark [@almanac] |\n| 19 | Light [@almanac] |', '1:1 | 17 | Dark [@almanac] |'],
  ['one row', 'Dark [@almanac].\n\n| 17 | Light [@almanac] |', '3:1 | 17 | Light [@almanac] |'],
  ['a rule of too few columns', '| a | b |\n| - |\n| c | d [@almanac] |', '1:1 | a | b |'],
  ['below a line of text', 'Dark [@almanac]:\n| 17 | x |\n| 19 | y |', '1:1 | 17 | x |'],
  ['without lines outside', '17 | Dark [@almanac]\n19 | Light', '1:1 17 | Dark [@almanac]'],
  ['with bold words', '| **17** | Dark [@almanac] |', '1:1 | 17 | Dark [@almanac] |'],
  ['in a quotation', '> | 17 | Dark [@almanac] |', '1:3 | 17 | Dark [@almanac] |'],
])('a table without its head: %s', (_, body, place) => {
  expect(problems(body)).toContainEqual(`table-headless ${place}`);
});

test.each([
  ['Dark[^1] [@almanac].', 'footnote-refused 1:5 [^1] [@almanac].'],
  ['The [event][e] [@almanac].', 'link-malformed 1:11 ][e] [@almanac].'],
  ['The [event](https://fog.example/a b) [@almanac].', 'link-malformed 1:11 ]('],
  ['The [event] (https://fog.example) [@almanac].', 'link-malformed 1:11 ] ('],
  [
    'The [event] (../events/lamp-lit.md) [@almanac].',
    'link-malformed 1:11 ] (../events/lamp-lit.md) [@almanac].',
  ],
  ['The [[event]] [@almanac].', 'link-malformed 1:5 [[event]] [@almanac].'],
  ['A **dark ** night [@almanac].', 'markup-left 1:3 **dark ** night [@almanac].'],
  ['A ~~dark night [@almanac].', 'markup-left 1:3 ~~dark night [@almanac].'],
  ['A __ dark__ night [@almanac].', 'markup-left 1:3 __ dark__ night [@almanac].'],
  ['A ```dark`` night [@almanac].', 'markup-left 1:3 ```dark`` night [@almanac].'],
  ['A ==dark== night [@almanac].', 'markup-left 1:3 ==dark== night [@almanac].'],
  ['##Dark\n\nNight [@almanac].', 'markup-left 1:1 ##Dark'],
  ['##\u00A0Dark\n\nNight [@almanac].', 'markup-left 1:1 ##\u00A0Dark'],
  ['## Dark {#night}\n\nNight [@almanac].', 'markup-left 1:9 {#night}'],
  ['• One [@almanac]\n• Two [@almanac]', 'markup-left 1:1 • One [@almanac]'],
  ['::: analysis\nOurs [@almanac].\n:::', 'markup-left 1:1 ::: analysis'],
  ['Ships &nbsp and men [@almanac].', 'markup-left 1:7 &nbsp and men [@almanac].'],
  ['Ships &ship; and men [@almanac].', 'markup-left 1:7 &ship; and men [@almanac].'],
  ['A <b night [@almanac].', 'html-refused 1:3 <b night [@almanac].'],
])('what Markdown made nothing of: %j', (body, problem) => {
  expect(problems(body)).toContainEqual(problem);
});

test.each([
  'A \\*\\*dark\\*\\* night \\[a]\\(b) \\[^1] [@almanac].',
  '\\| a \\| b \\| [@almanac]\n\\| c',
  'S&P; AT&T; 3 < 4; f(x)[sic] (really) [@almanac].',
  'The account @gullhaven and a@fog-almanac.example [@almanac].',
  'The Keeper (harbour-master) [sic] [@almanac].',
  '#OneNight, they said, and 100\u00A0% [@almanac][@harbour-log].',
  'A note* and *another* word_with_marks ____ [@almanac].',
  '&amp;nbsp; is written &#91;^1] [@almanac].',
  'Fog | Mist [@almanac].',
  '`**` and `[a](b c)` are marks [@almanac].',
])('what is meant as it is stays: %j', (body) => {
  expect(problems(body)).toEqual([]);
});
