import { expect, test } from 'vitest';
import { densityOf } from '../../model/timeline/events-per-period.ts';
import { drawPeriod, tallestOf } from './timeline-histogram.ts';

const event = (date: string, weight: 'major' | 'minor' = 'minor') => ({ date, weight });
const histogram = densityOf(
  [
    event('2023'),
    event('2024-01-01', 'major'),
    event('2024-01-02'),
    event('2024-02'),
    event('2024-03-01', 'major'),
  ],
  '2024-02-29',
);
const tallest = tallestOf(histogram);
const [vague, year] = histogram.map((period) => drawPeriod(period, tallest, undefined));

test('the tallest column fills the height, and each stands in its place', () => {
  expect(tallest).toBe(2);
  expect(year).toEqual({
    viewBox: '0 0 36 40',
    major: 'M0.5 40v-39h2v39z',
    minor: 'M3.5 40v-28h2v28z',
    after: 'M6.5 40v-28h2v28z',
    vague: '',
  });
});

test('where the page is read from the right, January is there', () => {
  const [, mirrored] = histogram.map((period) => drawPeriod(period, tallest, 'rtl'));
  expect(mirrored).toMatchObject({
    viewBox: '0 0 36 40',
    major: 'M33.5 40v-39h2v39z',
    minor: 'M30.5 40v-28h2v28z',
    after: 'M27.5 40v-28h2v28z',
  });
});

test('an event without a month is a low bar over its year', () => {
  expect(vague).toMatchObject({ major: '', minor: '', after: '', vague: 'M0.5 40v-1h35v1z' });
});

test('a single event can be seen beside a thousand', () => {
  const [many] = densityOf(
    [event('2024-02-01'), ...Array.from({ length: 1000 }, () => event('2024-01-01'))],
    '2024-12-31',
  );
  expect(many && drawPeriod(many, tallestOf([many]), undefined).minor).toBe(
    'M0.5 40v-39h2v39zM3.5 40v-3h2v3z',
  );
});

test('nothing is drawn where nothing happened', () => {
  expect(tallestOf([])).toBe(1);
  expect(tallestOf(densityOf([event('2024')], '2024-01-01'))).toBe(1);
});
