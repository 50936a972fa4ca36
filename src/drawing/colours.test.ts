import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkPaper, lightColours } from './colours.ts';

const [light = '', dark = ''] = readFileSync('src/styles/tokens.css', 'utf8').split(
  'prefers-color-scheme: dark',
);

test.each(Object.entries(lightColours))('%s is the token’s colour', (name, colour) => {
  const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(light).toContain(`--${token}: ${colour};`);
});

test('the dark paper is the token’s colour', () => {
  expect(dark).toContain(`--paper: ${darkPaper};`);
});
