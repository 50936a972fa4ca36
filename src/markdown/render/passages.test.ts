import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

const passages = (body: string) =>
  render(body, { provenance: false }).passages.map(({ text, section }) => [section?.id, text]);

test('paragraphs, items and cells, each under its section, without citations', () => {
  expect(
    passages(
      'One [@almanac].\n\n## The *night*\n\nTwo\nlines [@almanac, p. 3].\n\n- Three\n- Four\n\n  Five\n\n| A | B |\n| - | - |\n| C | D |',
    ),
  ).toEqual([
    [undefined, 'One.'],
    ['the-night', 'Two lines.'],
    ['the-night', 'Three'],
    ['the-night', 'Four'],
    ['the-night', 'Five'],
    ['the-night', 'A'],
    ['the-night', 'B'],
    ['the-night', 'C'],
    ['the-night', 'D'],
  ]);
});

test('the words of links, emphasis and figures belong to the text; code and our label do not', () => {
  expect(passages('A [lamp](../events/lamp-lit.md) of **40** `x`, :number[steps]')).toEqual([
    [undefined, 'A lamp of 40 , 40 to 44'],
  ]);
  expect(passages(':::analysis\nPerhaps.\n:::')).toEqual([[undefined, 'Perhaps.']]);
});
