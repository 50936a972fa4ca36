import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps, placeLabels } from './labels.ts';

const frame = { left: 0, top: 0, right: 300, bottom: 200 };
const point = { x: 100, y: 100, away: 6 };

test('a name stands to the right of its point, and where that is taken, to the left', () => {
  const [first] = placeLabels([{ ...point, text: 'Port' }], [], frame, 10);
  expect(first?.box.left).toBe(106);
  const taken = [{ left: 104, top: 90, right: 120, bottom: 110 }];
  const [second] = placeLabels([{ ...point, text: 'Port' }], taken, frame, 10);
  expect(second?.box.right).toBe(94);
});

test('at the edge of the frame it turns inwards', () => {
  const [label] = placeLabels([{ x: 290, y: 100, away: 6, text: 'Port' }], [], frame, 10);
  expect(label?.box.right).toBe(284);
});

test('the name of an area stands wholly within it, or nowhere', () => {
  const name = { x: 100, y: 100, away: 0, text: 'Land' };
  const [below] = placeLabels([{ ...name, contains: (_x, y) => y > 110 }], [], frame, 10);
  expect(below?.box.top).toBeGreaterThan(110);
  const [beside] = placeLabels([{ ...name, contains: (x) => x > 95 }], [], frame, 10);
  expect(beside?.box.left).toBeGreaterThan(95);
  expect(placeLabels([{ ...name, contains: (x) => x > 95 && x < 105 }], [], frame, 10)).toEqual([undefined]);
});

test('a name without room is left out', () => {
  expect(placeLabels([{ ...point, text: 'Port' }], [frame], frame, 10)).toEqual([undefined]);
});

test('no two names overlap, none leaves the frame, and the same names stand in the same places', () => {
  const wanted = fc.record({
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    x: fc.double({ min: 0, max: 300, noNaN: true }),
    y: fc.double({ min: 0, max: 200, noNaN: true }),
    away: fc.constantFrom(0, 6),
  });
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 12 }), (names) => {
      const labels = placeLabels(names, [], frame, 10);
      const boxes = labels.flatMap((label) => label?.box ?? []);
      for (const [index, box] of boxes.entries()) {
        expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true);
        expect(boxes.slice(index + 1).some((other) => overlaps(box, other))).toBe(false);
      }
      expect(placeLabels(names, [], frame, 10)).toEqual(labels);
    }),
  );
});
