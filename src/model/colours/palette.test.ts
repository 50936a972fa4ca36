import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { darkColours, lightColours } from './palette.ts';

/** Each colour of tokens.css by its name, light and dark: `ink-soft` → `#4f4b44`, `#b7b1a5`. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g),
  ].map(([, name = '', light, dark]) => [name, { light, dark }]),
);

test.each([
  ['light', lightColours],
  ['dark', darkColours],
] as const)('the %s colours are those of tokens.css, all of them', (theme, colours) => {
  const named = Object.entries(colours).map(([name, colour]) => [
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    colour,
  ]);
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries([...tokens].map(([name, { [theme]: colour }]) => [name, colour])),
  );
});

const elsewhere = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|astro|css)$/.test(file) && !/(palette|accents|\.test)\.ts$|tokens\.css$/.test(file),
);

test('no other file writes a colour of tokens.css by hand', () => {
  const written = [...tokens.values()].flatMap(({ light, dark }) => [light, dark]);
  const copies = elsewhere.filter((file) => {
    const text = readFileSync(path.join('src', file), 'utf8');
    return written.some((colour) => colour !== undefined && text.includes(colour));
  });
  expect(copies).toEqual([]);
});
