import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawing, element, escape, textWidth, wrap } from './svg.ts';

test('an element is written with its numbers to a tenth, and without what is undefined', () => {
  expect(element('line', { x1: 1 / 3, x2: -0.01, class: undefined })).toBe('<line x1="0.3" x2="0"/>');
  expect(element('text', { class: 'a"b' }, escape('1 < 2 & "3"'))).toBe(
    '<text class="a&quot;b">1 &lt; 2 &amp; &quot;3&quot;</text>\n',
  );
});

test.each(['title', 'desc', 'text'])('read as text, what a %s says is a line of its own', (name) => {
  const labels = ['0', '20', '17 September', 'Gao'].map((words) => element(name, {}, words));
  expect(labels.join('').replace(/<[^>]*>/g, '')).toBe('0\n20\n17 September\nGao\n');
});

test.each([NaN, Infinity])('%s is no length', (value) => {
  expect(() => element('line', { x1: value })).toThrow(RangeError);
});

test('a drawing is named by its title and its description', () => {
  const frame = { id: 'a', title: 'Steps', description: 'By year', width: 10, height: 5 };
  expect(drawing(frame, {})).toBe(
    '<svg viewBox="0 0 10 5" role="img" aria-labelledby="a-title a-desc">' +
      '<title id="a-title">Steps</title>\n<desc id="a-desc">By year</desc>\n</svg>',
  );
});

test('wrapping loses no word, and only a single word is wider than its line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 300 }), (text, width) => {
      const lines = wrap(text, width, 13);
      expect(lines.join(' ')).toBe(text.split(/\s+/).filter(Boolean).join(' '));
      for (const line of lines) expect(textWidth(line, 13) <= width || !/\s/.test(line)).toBe(true);
    }),
  );
});
