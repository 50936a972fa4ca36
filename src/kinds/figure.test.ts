import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { figureSchema } from './figure.ts';

const said = (figures: string) =>
  figureSchema.safeParse(
    parse(
      `{ measure: { en: Steps }, statements: [{ ${figures}, asOf: 2021, saidBy: { en: A }, status: reported, sources: [a] }] }`,
    ),
  );
const why = (figures: string) => said(figures).error?.issues.map(({ message }) => message);

test.each([
  'value: 0',
  'value: -12.5',
  'value: 0.0004',
  'value: 1e3',
  'value: 123456789.012345',
  'moreThan: 9007199254740000',
  'min: 0.000000001, max: 1',
])('%s is a figure', (figures) => {
  expect(said(figures).success).toBe(true);
});

test.each([
  ['value: 1e308', 'A figure is at most 9007199254740991: count in thousands or millions'],
  ['min: -1e308, max: 1e308', 'A figure is at most 9007199254740991: count in thousands or millions'],
  ['value: 9007199254740993', 'A figure is at most 9007199254740991: count in thousands or millions'],
  ['moreThan: 1e-320', 'A figure is 0, or at least 1e-9 away from it'],
  ['min: 5e-324', 'A figure is 0, or at least 1e-9 away from it'],
  ['max: -1e-10', 'A figure is 0, or at least 1e-9 away from it'],
  // A number would silently become another one.
  ['value: 0.1234567890123456789', 'A figure has at most 15 digits that count'],
  ['value: 1234567890123456', 'A figure has at most 15 digits that count'],
])('%s is none', (figures, message) => {
  expect(why(figures)?.[0]).toBe(message);
});

test('no figure is endless, or no number', () => {
  expect(
    ['value: .inf', 'value: -.inf', 'value: .nan', 'value: 1_000'].some((figures) => said(figures).success),
  ).toBe(false);
});
