import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

const cases = path.resolve('tests/fixtures/markdown');

/** A case is a folder with `input.md` and what comes of it: `problems.txt` if it is refused, else `output.html`. */
describe('fixtures', () => {
  test.each(readdirSync(cases))('%s', async (name) => {
    const input = readFileSync(path.join(cases, name, 'input.md'), 'utf8');
    // The folder says which outcome is right: were the code to choose, a new fault would only write a new file.
    const [refused, output] = ['problems.txt', 'output.html'].map((file) => path.join(cases, name, file));
    const found = problems(input);
    if (refused && existsSync(refused)) {
      await expect(`${found.join('\n')}\n`).toMatchFileSnapshot(refused);
    } else {
      expect(found).toEqual([]);
      await expect(`${render(input).html}\n`).toMatchFileSnapshot(output ?? '');
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

test('what the interface adds to a text in another language says its own', () => {
  const body =
    'The Keeper took :number[steps] steps [@almanac].\n\n:::analysis\nOurs.\n:::\n\n:::more\n[Lit](../events/lamp-lit.md)\n:::';
  const { html } = render(body, { labelled: 'en' });
  for (const marked of [
    /<button [^>]*aria-label="Definition: Keeper" lang="en"/,
    /<span class="figure" lang="en">|<a class="figure" [^>]*lang="en"/,
    /<p class="label" lang="en">/,
    /<span lang="en">Read more: <\/span>|<span lang="en">More: <\/span>/,
  ])
    expect(html).toMatch(marked);
  expect(render(body).html).not.toContain('lang=');
});
