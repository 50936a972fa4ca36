import { expect, test } from 'vitest';
import { reading, replace, today } from '../../tests/support/story.ts';
import { guarded } from './check-stories.ts';
import { findProblems } from './find-problems.ts';
import { isError } from './problem.ts';
import type { ValidEntry } from './valid-entry.ts';

const file = 'en/events/lamp-lit.md';
const deep = 2_500;

// Where the engine fails and where it refuses the text by a rule of its own, the file is named and the check goes on.
test.each([['quotations', `${'> '.repeat(2 * deep)}deep [@harbour-log].`]])(
  '%s nested thousands of levels deep are an error of their file',
  (_, text) => {
    const sentence = 'The lamp is first lit [@fog-almanac; @harbour-log].';
    const found = findProblems(reading({ [file]: replace(sentence, text) }), { today });
    const errors = found.filter(isError);
    for (const problem of errors) expect(problem.file).toBe(file);
    expect(errors.length).toBeGreaterThan(0);
  },
);

test.each([
  ['an array', `topics: ${'['.repeat(deep)}`],
  ['a mapping', `topics: ${'{a: '.repeat(deep)}`],
  ['a block', Array.from({ length: 2_000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
])('%s in YAML nested thousands of levels deep is an error of its file', (_, yaml) => {
  const found = findProblems(reading({ [file]: replace('topics: [walking-lamp]', yaml) }), { today });
  expect(found.filter((problem) => isError(problem) && problem.file === file)).not.toEqual([]);
});

test('a rule that fails at one entry names it, and says why', () => {
  const entry = reading().entries.find((one) => one.file === file);
  const valid = { entry } as ValidEntry;
  const problems = guarded(valid, () => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  expect(problems).toMatchObject([
    { slug: 'file-crashed', file, subject: 'Maximum call stack size exceeded', at: { line: 9, column: 1 } },
  ]);
});
