import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

const cases = path.resolve('tests/fixtures/markdown');

/** A case is a folder with `input.md`, and what comes of it: `output.html`, or `problems.txt`. */
describe('fixtures', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const input = readFileSync(path.join(cases, name, 'input.md'), 'utf8');
    const found = problems(input);
    if (found.length > 0) {
      await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(path.join(cases, name, 'problems.txt'));
    } else {
      await expect(`${render(input).html}\n`).toMatchFileSnapshot(path.join(cases, name, 'output.html'));
    }
  });
});

test('words are counted without citations', () => {
  expect(render('The lamp left at dawn [@gazette-2021; @almanac, para. 3].').words).toBe(5);
  expect(render('## Two words\n\nOne [@almanac].\n\n- **Th**ree [@almanac]').words).toBe(4);
});

test('free text never breaks the pipeline, and the same text gives the same result', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(render(text)).toEqual(render(text));
    }),
  );
});
