import { expect, test } from 'vitest';
import { withEdit } from './edit.ts';

const text = '---\ninBrief:\n  - "Told before [@a]."\n---\n\nBread is dear [@a; @b].\n\nMilk is not [@a].\n';

test('adds words to the first cited sentence of the body', () => {
  expect(withEdit(text, 'since May')).toBe(text.replace('dear [', 'dear since May ['));
});

test('refuses a text without a citation', () => {
  expect(() => withEdit('---\ntitle: "A [@a]"\n---\n\nNothing.\n', 'x')).toThrow('no cited sentence');
});
