import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from './composed.ts';

/** Where each sign of the composed text is written. */
const places = (written: string) => {
  const { text, positionOf } = compose(written);
  return [...text].map((sign, index) => {
    const { line, column } = positionOf([...text].slice(0, index).join('').length);
    return `${sign} ${String(line)}:${String(column)}`;
  });
};

test.each([
  ['an accent apart', 'e\u0301te\u0301 x', ['é 1:1', 't 1:3', 'é 1:4', '  1:6', 'x 1:7']],
  ['Windows line ends', 'a\r\nb\r\n\r\nc', ['a 1:1', '\n 1:2', 'b 2:1', '\n 2:2', '\n 3:1', 'c 4:1']],
  ['old ones of the Macintosh', 'a\rb', ['a 1:1', '\n 1:2', 'b 2:1']],
  ['Korean parts', '\u1112\u1161\u11ABx', ['한 1:1', 'x 1:4']],
  ['several marks in another order', 'a\u0323\u0302x', ['ậ 1:1', 'x 1:4']],
  ['a sign that is another', '\u212Bx\u2126', ['Å 1:1', 'x 1:2', 'Ω 1:3']],
  ['nothing to do', 'é\nb', ['é 1:1', '\n 1:2', 'b 2:1']],
])('%s', (_, written, expected) => {
  expect(places(written)).toEqual(expected);
});

test('any text is composed as a whole as it is in its parts', () => {
  const signs = fc.constantFrom(
    'e',
    '\u0301',
    '\u0323',
    '\u0327',
    '\r',
    '\n',
    '\u1100',
    '\u1161',
    '\u11A8',
    'ß',
    '💡',
    '\u0B47',
    '\u0B3E',
    '\u0915',
    '\u093C',
    '\u0DD9',
    '\u0DCF',
    '\u200D',
    '\uAC00',
  );
  fc.assert(
    fc.property(fc.array(signs, { maxLength: 12 }), (written) => {
      const { text, positionOf } = compose(written.join(''));
      expect(text.normalize('NFC')).toBe(text);
      const last = written.join('').split(/\r\n|\r|\n/);
      expect(positionOf(text.length)).toEqual({ line: last.length, column: (last.at(-1) ?? '').length + 1 });
      // Every sign comes from behind the one before it.
      const at = Array.from({ length: text.length + 1 }, (__, offset) => positionOf(offset));
      for (const [index, { line, column }] of at.entries()) {
        const before = at[index - 1];
        if (before)
          expect(
            before.line < line || before.column < column || text[index]?.match(/[\uDC00-\uDFFF]/),
          ).toBeTruthy();
      }
    }),
  );
});
