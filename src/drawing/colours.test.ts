import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { darkPaper, lightColours } from './colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

test.each(Object.entries(lightColours))('%s is the token’s colour in the light', (name, colour) => {
  const token = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(tokens).toContain(`--${token}: light-dark(${colour}, #`);
});

test('the dark paper is the token’s colour in the dark', () => {
  expect(tokens).toContain(`--paper: light-dark(${lightColours.paper}, ${darkPaper});`);
});
