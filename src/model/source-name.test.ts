import { expect, test } from 'vitest';
import { sourceName } from './source-name.ts';

test.each([
  ['Lamp leaves tower', 'First report', 'Lamp leaves tower'],
  [null, 'Entry on the lamp', '[Entry on the lamp]'],
  [null, 'Entry on the lamp.', '[Entry on the lamp]'],
])('the source %j, described as %j, is called %s', (title, label, name) => {
  expect(sourceName({ title, label })).toBe(name);
});
