import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

test.each([
  ['four spaces', '    Seventy men [@nobody-at-all].', 'code-refused 1:1 Seventy men [@nobody-at-all].'],
  ['a tab', 'Dark [@almanac].\n\n\tLight [@almanac].', 'code-refused 3:1 Light [@almanac].'],
  ['a fence', '```\nLight [@nobody].\n```', 'code-refused 1:1 Light [@nobody].'],
  ['tildes in an item', '- Dark [@almanac].\n\n  ~~~\n  Light\n  ~~~', 'code-refused 3:3 Light'],
  ['within our own reading', ':::analysis\nOurs.\n\n    Light.\n:::', 'code-refused 4:1 Light.'],
  ['within a quotation', '> Dark [@almanac].\n>\n>     Light', 'code-refused 3:3 Light'],
])('a block of code is refused, whatever it cites: %s', (_, body, problem) => {
  expect(problems(body)).toEqual([problem]);
});

test.each([
  [
    'lost `seventy [@almanac]`.',
    ['citation-in-code 1:6 seventy [@almanac]', 'paragraph-uncited 1:1 lost seventy [@almanac].'],
  ],
  ['lost `seventy [@nobody]` [@almanac].', ['citation-in-code 1:6 seventy [@nobody]']],
  ['- ``[@almanac`` [@almanac] dark', ['citation-in-code 1:3 [@almanac']],
])('a citation in code is none: %j', (body, found) => {
  expect([...problems(body)].sort()).toEqual(found);
});

test('a word may be set as code, and a page about the site may show how to cite', () => {
  expect(problems('They call it `lamp.txt` [@almanac].')).toEqual([]);
  expect(problems('Write `[@id]`.\n\n    [@id]', { provenance: false })).toEqual([]);
  expect(render('They call it `lamp.txt` [@almanac].').html).toContain('<code>lamp.txt</code>.<sup');
});
