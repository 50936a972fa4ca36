import { expect, test } from 'vitest';
import { figureScale } from './figure-scale.ts';
import { rowMark } from './inline-range-plot.ts';

const scale = figureScale([{ value: 100 }]);
const draw = (bounds: { value?: number; min?: number; max?: number }) =>
  scale ? rowMark({ ...bounds, status: 'reported' }, scale) : '';

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
