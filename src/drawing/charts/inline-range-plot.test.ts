import { expect, test } from 'vitest';
import { figureScale } from './figure-scale.ts';
import { rowMark } from './inline-range-plot.ts';

const scale = figureScale([{ value: 100 }]);
const draw = (bounds: { value?: number; min?: number; max?: number }, direction?: 'rtl') =>
  scale ? rowMark({ ...bounds, status: 'reported' }, scale, direction) : '';

test('a value is a dot, in percent of the width', () => {
  expect(draw({ value: 50 })).toContain('<svg x="43%" y="6"');
  expect(draw({ value: 50 })).not.toMatch(/class="(open|bar)"/);
});

test('an open end runs on, a range is a bar, and words alone leave no mark', () => {
  expect(draw({ min: 50 })).toContain('<line class="open" x1="43%" x2="57%"');
  expect(draw({ max: 50 })).toContain('<line class="open" x1="0%" x2="43%"');
  expect(draw({ min: 50, max: 100 })).toContain('<line class="bar" x1="43%" x2="86%"');
  expect(draw({})).toBe('');
});

test('it says nothing of its own to those who hear the row', () => {
  expect(draw({ value: 1 })).toContain('aria-hidden="true"');
});

test.each([
  [{ value: 50 }, '<svg x="57%" y="6"'],
  [{ value: 0 }, '<svg x="100%" y="6"'],
  [{ min: 50 }, '<line class="open" x1="57%" x2="43%"'],
  [{ max: 50 }, '<line class="open" x1="100%" x2="57%"'],
  [{ min: 50, max: 100 }, '<line class="bar" x1="57%" x2="14%"'],
])('where the page is read from the right, %o begins there', (bounds, drawn) => {
  expect(draw(bounds, 'rtl')).toContain(drawn);
});
