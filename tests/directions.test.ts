import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/** Properties with four sides, and those that name a side. */
const sides = /^(?:inset|margin|padding|border-(?:width|color|style))$/;
const named = /^(?:(?:.+-)?(?:left|right)(?:-.+)?|(?:left|right))$/;

/** What a declaration is where the page is mirrored, or undefined where it is the same there. */
function mirrored(property: string, value: string): string | undefined {
  if (named.test(property)) return swapped(property) + `: ${value}`;
  const parts = value.match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
  const [top, right, bottom, left] = parts;
  let other = value.replace(/\b(?:left|right)\b/g, swapped);
  if (sides.test(property) && parts.length === 4)
    other = [top, left, bottom, right].map((part) => swappedWithin(part ?? '')).join(' ');
  if (/^(?:box|text)-shadow$|^translate$/.test(property) && top && parseFloat(top) !== 0)
    other = [top.startsWith('-') ? top.slice(1) : `-${top}`, ...parts.slice(1)].join(' ');
  if (property === 'transform' && /translate(?:X|3d)?\(\s*[^0\s)]|skew/.test(value))
    other = `mirrored ${value}`;
  return other === value ? undefined : `${property}: ${other}`;
}

const swapped = (text: string) => text.replace(/left|right/g, (side) => (side === 'left' ? 'right' : 'left'));
const swappedWithin = (part: string) => part.replace(/\b(?:left|right)\b/g, swapped);

/** The style sheets of the site, and those in its components. */
const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|astro)$/.test(file) && !file.includes('scripts'))
  .map((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    const css = file.endsWith('.css')
      ? text
      : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, own]) => own).join('\n');
    return { file: file.split(path.sep).join('/'), css: css.replace(/\/\*[^]*?\*\//g, '') };
  });
const declarationsOf = (css: string) =>
  [...css.matchAll(/^\s*([a-z-]+):\s*([^;{}]+);/gm)].map(
    ([, property = '', value = '']) => [property, value.replace(/\s+/g, ' ')] as const,
  );

/** Sides that are the same whichever way a page is read. */
const bothWays = [
  // The corners of paper have names of their own; which of them holds what, formats/running-head.ts says.
  'styles/print/page.css text-align: left',
  'styles/print/page.css text-align: right',
  // As wide as what it is placed at.
  'styles/print/notes.css inset: auto auto calc(anchor(--open top, 100%) + 1mm) anchor(--open left, 0px)',
];

/** What such pages need that is no mirror of anything. */
const ofTheirOwn = ['unicode-bidi: isolate', 'inline-size: 1px', 'overflow: hidden'];

const rightToLeft = declarationsOf(readFileSync('src/styles/scripts/rtl.css', 'utf8')).map((declaration) =>
  declaration.join(': '),
);

const physical = sheets.flatMap(({ file, css }) =>
  declarationsOf(css).flatMap(([property, value]) => {
    const mirror = mirrored(property, value);
    return mirror === undefined || bothWays.includes(`${file} ${property}: ${value}`)
      ? []
      : [{ at: `${file} ${property}: ${value}`, mirror }];
  }),
);

test('what names a side of the page has its mirror for pages from right to left', () => {
  const without = physical.filter(({ mirror }) => !rightToLeft.includes(mirror)).map(({ at }) => at);
  expect(without, 'use a logical property, or write the mirror into src/styles/scripts/rtl.css').toEqual([]);
});

test('every mirror has its like, and every exception is there', () => {
  const known = new Set(physical.map(({ mirror }) => mirror));
  expect(rightToLeft.filter((mirror) => !known.has(mirror) && !ofTheirOwn.includes(mirror))).toEqual([]);
  const all = sheets.flatMap(({ file, css }) =>
    declarationsOf(css).map(([property, value]) => `${file} ${property}: ${value}`),
  );
  expect(bothWays.filter((exception) => !all.includes(exception))).toEqual([]);
});

describe('the test knows', () => {
  test.each([
    ['margin-left', '1rem', 'margin-right: 1rem'],
    ['border-top-left-radius', '2px', 'border-top-right-radius: 2px'],
    ['right', '0', 'left: 0'],
    ['text-align', 'right', 'text-align: left'],
    ['float', 'left', 'float: right'],
    ['padding', '1px 2px 3px 4px', 'padding: 1px 4px 3px 2px'],
    [
      'inset',
      'anchor(top) auto auto anchor(--text right)',
      'inset: anchor(top) anchor(--text left) auto auto',
    ],
    ['box-shadow', '0.5rem 0 0 red', 'box-shadow: -0.5rem 0 0 red'],
    ['translate', '-1rem 0', 'translate: 1rem 0'],
    ['background', 'linear-gradient(to right, red, blue)', 'background: linear-gradient(to left, red, blue)'],
    ['transform', 'translateX(3px)', 'transform: mirrored translateX(3px)'],
  ])('%s: %s', (property, value, mirror) => {
    expect(mirrored(property, value)).toBe(mirror);
  });

  test.each([
    ['margin', '0 auto'],
    ['padding', '1px 2px 3px'],
    ['padding', '1px 2px 3px 2px'],
    ['inset-inline-end', '0'],
    ['text-align', 'start'],
    ['translate', '0 0.5rem'],
    ['transform', 'rotate(45deg) scale(0.85)'],
    ['box-shadow', '0 1px 2px red'],
  ])('that %s: %s is the same both ways', (property, value) => {
    expect(mirrored(property, value)).toBeUndefined();
  });
});
