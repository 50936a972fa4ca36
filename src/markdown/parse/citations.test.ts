import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

const text = (body: string) => render(body).html.replace(/<a [^>]*>/g, '<a>');

test('the mark stands after the stop, without a space', () => {
  expect(text('It is dark [@almanac].')).toBe('<p>It is dark.<sup class="cite"><a>1</a></sup></p>');
  expect(text('Dark! [@almanac] Then light [@harbour-log].')).toBe(
    '<p>Dark!<sup class="cite"><a>1</a></sup> Then light.<sup class="cite"><a>2</a></sup></p>',
  );
});

test('groups that follow each other share one mark', () => {
  expect(text('Dark [@almanac] [@harbour-log; @gazette-2021].')).toContain(
    '<a>1</a>, <a>2</a>, <a>3</a></sup></p>',
  );
});

test('uses are told in order, repeats included', () => {
  expect(render('A [@almanac]. B [@harbour-log; @almanac].').citations).toEqual([
    'almanac',
    'harbour-log',
    'almanac',
  ]);
});

test('an unknown source is named with its place', () => {
  expect(problems('Dark [@almanac; @almanack].')).toEqual(['source-unknown 1:18 almanack']);
  expect(problems('Two\nlines [@nobody].')).toEqual(['source-unknown 2:9 nobody']);
  expect(problems('Dark [@almanac; @alma; @alma].')).toEqual([
    'source-unknown 1:18 alma',
    'source-unknown 1:25 alma',
  ]);
});

test.each(['Dark [@almanac, harbour-log; x].', 'Dark [@almanac [@harbour-log].', 'Dark [@ almanac].'])(
  '%s cannot be read',
  (body) => {
    expect(problems(body).some((problem) => problem.startsWith('citation-malformed'))).toBe(true);
  },
);

test('what only looks like a citation stays text', () => {
  expect(render('Write to a@b [1] [@almanac].').html).toContain('a@b [1].<sup');
});

test.each([
  ['Windows line ends', 'In the afternoon\r\n[@almanac].'],
  ['a no-break space', 'In the afternoon\u00A0[@almanac].'],
  ['a narrow one', 'In the afternoon\u202F[@almanac].'],
  ['a tab and spaces', 'In the afternoon \t  [@almanac].'],
  ['a hard line break', 'In the afternoon  \n[@almanac].'],
  ['another, by a backslash', 'In the afternoon\\\n[@almanac].'],
  ['a full stop before it', 'In the afternoon. [@almanac].'],
])('white space before a citation and a second full stop go: %s', (_, body) => {
  expect(text(body)).toBe('<p>In the afternoon.<sup class="cite"><a>1</a></sup></p>');
});

test.each(['\u00A0', '\u202F', '\r\n', '  \n'])('groups with %j between them share one mark', (space) => {
  expect(text(`Dark [@almanac]${space}[@harbour-log].`)).toBe(
    '<p>Dark.<sup class="cite"><a>1</a>, <a>2</a></sup></p>',
  );
});

test('a stop of another kind stays, and so does a line break elsewhere', () => {
  expect(text('Dark, [@almanac]; light? [@almanac]! End… [@almanac].')).toContain('Dark,;');
  expect(text('Dark  \nnight [@almanac].')).toContain('Dark<br>\nnight.<sup');
});
