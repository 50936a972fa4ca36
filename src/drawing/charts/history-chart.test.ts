import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ar } from '../../i18n/ar.ts';
import { en } from '../../i18n/en.ts';
import { statuses } from '../../model/fields.ts';
import { historyChart, type ChartRow } from './history-chart.ts';

const row = (over: Partial<ChartRow>): ChartRow => ({
  figure: '44',
  date: '2 April 2021',
  saidBy: 'Harbour Mice',
  status: 'reported',
  ...over,
});

const draw = (rows: readonly ChartRow[], layout: 'wide' | 'narrow' = 'wide') =>
  historyChart({ id: 'steps', measure: 'Steps', rows }, layout, en);

const countOf = (svg: string | undefined, pattern: RegExp) => [...(svg ?? '').matchAll(pattern)].length;

test('each statement has its row: a mark for a number, words beside its date for words', () => {
  const svg = draw([
    row({ value: 44 }),
    row({ min: 40, max: 44, figure: '40 to 44' }),
    row({ min: 40, figure: 'more than 40' }),
    row({ max: 9, figure: 'fewer than 9' }),
    row({ figure: 'countless' }),
  ]);
  expect(countOf(svg, /<path class="hollow"/g)).toBe(4);
  expect(countOf(svg, /class="bar"/g)).toBe(1);
  expect(countOf(svg, /class="open"/g)).toBe(2);
  expect(countOf(svg, /class="tip"/g)).toBe(2);
  expect(svg).toContain('<text class="none" x="0"');
});

test('nothing is drawn where there is nothing to compare', () => {
  expect(draw([row({ value: 1 })])).toBeUndefined();
  expect(draw([row({}), row({})])).toBeUndefined();
});

test('the steps of the axis are even, however long its numbers', () => {
  for (const layout of ['wide', 'narrow'] as const) {
    for (const greatest of [3, 77, 2500, 12_944, 378_363, 100_000_000]) {
      const svg = draw([row({ value: greatest }), row({ value: greatest * 0.9 })], layout) ?? '';
      const named = [...svg.matchAll(/class="soft tick"[^>]*>([^<]*)</g)].map(([, text = '']) =>
        Number(text.replaceAll(',', '')),
      );
      expect(named.length).toBeGreaterThan(1);
      const [first = 0, second = 0] = named;
      expect(named).toEqual(named.map((_, index) => first + index * (second - first)));
      expect(countOf(svg, /class="grid"/g)).toBe(named.length);
    }
  }
});

test('the shape of a mark is its status', () => {
  const marks = statuses.map(
    (status) =>
      /<path class="(?:full|hollow)" d="[^"]+"/.exec(draw([row({ value: 4, status }), row({})]) ?? '')?.[0],
  );
  expect(new Set(marks).size).toBe(statuses.length);
});

test('both drawings of one chart have names of their own', () => {
  const rows = [row({ value: 1 }), row({ value: 2 })];
  expect(draw(rows, 'wide')).toContain('aria-labelledby="chart-steps-wide-title chart-steps-wide-desc"');
  expect(draw(rows, 'narrow')).toContain(
    'aria-labelledby="chart-steps-narrow-title chart-steps-narrow-desc"',
  );
});

test('where the page is read from the right, names, scale and marks begin there', () => {
  const rows = [
    row({ value: 10 }),
    row({ value: 44 }),
    row({ min: 20, max: 30 }),
    row({ min: 20 }),
    row({ max: 9 }),
  ];
  for (const layout of ['wide', 'narrow'] as const) {
    const width = layout === 'wide' ? 704 : 288;
    const [english, arabic] = [en, ar].map(
      (words) => historyChart({ id: 'steps', measure: 'Steps', rows }, layout, words) ?? '',
    );
    const placesIn = (svg = '') =>
      [
        ...[...svg.matchAll(/<(?:text|line)[^>]* x1?="([\d.]+)"(?: x2="([\d.]+)")?/g)].flatMap(
          ([, ...x]) => x,
        ),
        ...[...svg.matchAll(/translate\(([\d.]+) \d+\)"><path class="(?:hollow|full)/g)].map(([, x]) => x),
        ...[...svg.matchAll(/class="tip" d="M[\d.]+,[\d.]+L([\d.]+)/g)].map(([, x]) => x),
      ].map((x) => (x === undefined ? x : Number(x)));
    expect(placesIn(arabic).length).toBeGreaterThan(20);
    placesIn(english).forEach((x, index) => {
      const mirrored = placesIn(arabic)[index];
      if (x === undefined) expect(mirrored).toBeUndefined();
      else expect(mirrored).toBeCloseTo(width - x, 0);
    });
    // The tip of an open end points away from what is known.
    const backs = (svg = '') =>
      [...svg.matchAll(/class="tip" d="M([\d.]+),[\d.]+L([\d.]+)/g)].map(
        ([, back, tip]) => Number(tip) - Number(back),
      );
    expect(backs(english)).toEqual([5, -5]);
    expect(backs(arabic)).toEqual([-5, 5]);
  }
});

const words = fc.string({ unit: 'grapheme', maxLength: 90 });
const bounds = fc.oneof(
  fc.record({ value: fc.integer() }),
  fc.record({ min: fc.nat() }),
  fc.record({ max: fc.nat() }),
  fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
  fc.constant({}),
);
const anyRow = fc
  .tuple(
    bounds,
    fc.record({ figure: words, date: words, saidBy: words, status: fc.constantFrom(...statuses) }),
  )
  .map(([numbers, said]) => ({ ...said, ...numbers }));

test('whatever is said, the drawing holds no NaN, no style and no mark outside its frame', () => {
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 9 }), fc.constantFrom('wide', 'narrow'), (rows, layout) => {
      const svg = draw(rows, layout) ?? '';
      const markup = svg.replace(/>[^<]*</g, '><');
      expect(markup).not.toMatch(/NaN|Infinity|style/);
      const width = layout === 'wide' ? 704 : 288;
      for (const [, x = ''] of markup.matchAll(/ x[12]?="([^"]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0);
        expect(Number(x)).toBeLessThanOrEqual(width);
      }
    }),
  );
});
