import { expect, test } from 'vitest';
import { judgeCharacters } from './characters.ts';

const judge = (text: string) =>
  judgeCharacters('en/events/e.md', text).map(
    ({ kind, at, end, detail }) =>
      `${kind} ${String(at.line)}:${String(at.column)}-${String(end.line)}:${String(end.column)} ${detail}`,
  );

test.each([
  ['nothing', ''],
  ['tabs and line ends of every system', 'a\tb\nc\r\nd\re'],
  ['other scripts, with the marks they need', 'مَالِي ߒߞߏ\u200D e\u0301 💡\u{1F3FB} हिं\u200Cदी \u200F\u061C'],
  ['signs of structure', '<<<<<< a\n=======x\n======\n========\n >>>>>>> a\n>>>>>>>>\n> > > a\n|||||||a'],
  ['a rule under a heading', 'Lamp\n====== \n'],
])('%s may be written', (_, text) => {
  expect(judge(text)).toEqual([]);
});

test('bytes that are no text are told once, the whole of the first run', () => {
  expect(judge('a\n\uFFFD\uFFFDb\uFFFD')).toEqual(['encoding-broken 2:1-2:3 U+FFFD']);
});

test.each([
  ['\u0000', 'U+0000'],
  ['\u0007', 'U+0007'],
  ['\u007F', 'U+007F'],
  ['\u0085', 'U+0085'],
  ['\u202E', 'U+202E'],
  ['\u2069', 'U+2069'],
  ['\uFEFF', 'U+FEFF'],
  ['\uFFFE', 'U+FFFE'],
  ['\uFFFF', 'U+FFFF'],
  ['\uFDD0', 'U+FDD0'],
  ['\u200B', 'U+200B'],
  ['\u200E', 'U+200E'],
  ['\u2060', 'U+2060'],
  ['\u00AD', 'U+00AD'],
  ['\u2028', 'U+2028'],
  ['\u3164', 'U+3164'],
  ['\uE000', 'U+E000'],
  ['\uD800', 'U+D800'],
])('%j is refused at its first place', (character, name) => {
  expect(judge(`💡${character}${character}`)).toEqual([`character-refused 1:3-1:4 ${name}`]);
});

test('a character of two units is refused as a whole, and a joiner where it joins nothing', () => {
  expect(judge('a\u{1FFFE}')).toEqual(['character-refused 1:2-1:4 U+1FFFE']);
  expect(judge('a\u{E0041}')).toEqual(['character-refused 1:2-1:4 U+E0041']);
  expect(judge('a \u200Db')).toEqual(['character-refused 1:3-1:4 U+200D']);
  expect(judge('Al\u200CQaeda')).toEqual(['character-refused 1:3-1:4 U+200C']);
  expect(judge('مالي\u200F\nMali\u200F')).toEqual(['character-refused 2:5-2:6 U+200F']);
});

test.each(['\n', '\r\n'])('every mark of a merge is told, whatever the line end (%j)', (end) => {
  const lines = ['<<<<<<< ours', 'a', '||||||| base', 'b', '=======', 'c', '>>>>>>> theirs'];
  expect(judge(lines.join(end))).toEqual([
    'merge-marker 1:1-1:13 <<<<<<<',
    'merge-marker 3:1-3:13 |||||||',
    'merge-marker 5:1-5:8 =======',
    'merge-marker 7:1-7:15 >>>>>>>',
  ]);
});

test('each kind is told, however many of another there are', () => {
  expect(judge('\uFFFD\u0007\n<<<<<<<').map((problem) => problem.split(' ')[0])).toEqual([
    'encoding-broken',
    'merge-marker',
    'character-refused',
  ]);
});
