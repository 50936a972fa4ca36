import { expect, test } from 'vitest';
import { statuses } from '../../model/fields.ts';
import { statusMark } from './status-symbols.ts';

const marks = statuses.map((status) => statusMark(status));

test('no two statuses look alike, in shape or filling', () => {
  expect(new Set(marks).size).toBe(statuses.length);
  const roundAndFull = marks.map((mark) => [mark.includes('A'), mark.includes('class="full"')].join());
  expect(new Set(roundAndFull).size).toBe(statuses.length);
});

test('a mark lies around the origin, in tenths of a unit', () => {
  for (const mark of marks) {
    const numbers = mark.match(/-?\d+(?:\.\d+)?/g) ?? [];
    expect(numbers.length).toBeGreaterThan(3);
    expect(numbers.filter((number) => /\.\d\d/.test(number))).toEqual([]);
    expect(numbers.map(Number).filter((number) => Math.abs(number) > 10)).toEqual([]);
  }
});

test('what a drawing asks for is added', () => {
  expect(statusMark('claimed', { transform: 'translate(4 5)' })).toMatch(
    /^<path class="hollow" d="M[^"]+" transform="translate\(4 5\)"\/>$/,
  );
});
