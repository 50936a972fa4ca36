import { expect, test } from 'vitest';
import { asValid, entryOf, told } from '../../../../tests/support/entries.ts';
import { checkFarDates } from './date-far.ts';

/** What is told of events on these dates, which are those of the files `0`, `1` … */
const judge = (...dates: readonly string[]) =>
  told(
    checkFarDates(
      dates.map((date, index) =>
        asValid(entryOf(`en/events/e${String(index)}.md`, `---\ndate: "${date}"\n---\n`)),
      ),
    ),
  );

test.each([
  ['a slip of the pen', ['2024', '0204', '2023'], ['date-far 2:8 0204']],
  ['a hundred years before the next', ['1924', '2024'], []],
  ['one year more', ['1923', '2024', '2025'], ['date-far 2:8 1923']],
  ['two that are near each other, far from the rest', ['1700', '1750', '2024', '2025'], []],
  ['far after', ['2020', '2021', '2922'], ['date-far 2:8 2922']],
  [
    'two that are far from each other: either may be wrong',
    ['1800', '2024'],
    ['date-far 2:8 1800', 'date-far 2:8 2024'],
  ],
  ['one alone', ['0204'], []],
  ['none', [], []],
])('%s', (_, dates, problems) => {
  expect(judge(...dates)).toEqual(problems);
});
