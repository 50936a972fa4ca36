import { wcagContrast } from 'culori';
import { expect, test } from 'vitest';
import { accentOf, accentRules } from './accents.ts';
import { areAlike, contrastOnPaper, nearestReadable } from './contrast.ts';
import { darkColours, lightColours } from './palette.ts';

/** The contrast of two colours as WCAG 2.2 words it, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, written anew. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Every fourth part of red, green and blue, from black to white. */
const everyColour = [0, 85, 170, 255].flatMap((red) =>
  [0, 85, 170, 255].flatMap((green) =>
    [0, 85, 170, 255].map(
      (blue) => `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    ),
  ),
);

test('contrast is that of the definition', () => {
  expect(wcagContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  for (const colour of everyColour)
    expect(contrastOnPaper(colour), colour).toBeCloseTo(contrast(colour, lightColours.paper), 2);
});

test.each(everyColour)('%s becomes a colour for words in both themes', (colour) => {
  const readable = nearestReadable(colour);
  expect(contrast(readable, lightColours.paper)).toBeGreaterThanOrEqual(7);
  expect(contrast(accentOf(readable, {}).dark, darkColours.paper)).toBeGreaterThanOrEqual(7);
  if (contrast(colour, lightColours.paper) >= 7) expect(readable).toBe(colour);
});

test.each(['accent-1', 'accent-2', 'accent-3'])('words in %s can be read in both themes', (name) => {
  const { light, dark } = accentOf(name, {});
  expect(contrast(light, lightColours.paper)).toBeGreaterThanOrEqual(7);
  expect(contrast(dark, darkColours.paper)).toBeGreaterThanOrEqual(7);
});

test('the nearest colour keeps its hue, and is no darker than it must be', () => {
  // A yellow becomes an ochre, a sky blue a deep blue, a pink a wine red: none becomes black.
  for (const [colour, most] of [
    ['#ffcc00', 'blue'],
    ['#66aaff', 'red'],
    ['#ff6699', 'green'],
    ['#33cc66', 'red'],
  ] as const) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
      parseInt(nearestReadable(colour).slice(at, at + 2), 16),
    );
    const least = { red, green, blue }[most];
    expect(least, colour).toBe(Math.min(red, green, blue));
    expect(contrast(nearestReadable(colour), lightColours.paper)).toBeLessThan(7.3);
  }
});

test('shades of one hue are alike, other hues are not', () => {
  expect(areAlike('#1d5767', '#1f5a6b')).toBe(true);
  expect(areAlike('#97291c', '#9c2c1e')).toBe(true);
  for (const [one, other] of [
    ['#97291c', '#1d5767'],
    ['#1d5767', '#6a4e0e'],
    ['#4a3a8c', '#2f5d2f'],
    ['#7a1f6b', '#97291c'],
  ] as const)
    expect(areAlike(one, other), `${one} ${other}`).toBe(false);
});

test('the colour of the house takes the place of the first, and no other', () => {
  const house = { look: { accent: '#4A3A8C' } };
  expect(accentOf(undefined, house).light).toBe('#4a3a8c');
  expect(accentOf('accent-1', house).light).toBe('#4a3a8c');
  expect(accentOf('accent-2', house)).toEqual(accentOf('accent-2', {}));
  expect(accentOf('#1d5767', house).light).toBe('#1d5767');
});

test('a page carries its own colour and those of its parts, each once', () => {
  expect(accentRules('accent-2', [], {})).toBe(':root{--accent-light:#1d5767;--accent-dark:#8fcbdc}');
  const rules = accentRules(undefined, ['#4a3a8c', 'accent-2', '#4a3a8c', undefined], {});
  expect(rules.match(/[^{}]+(?=\{)/g)).toEqual([
    ':root',
    `[data-accent='#4a3a8c']`,
    `[data-accent='accent-2']`,
  ]);
});
