import { expect, test } from 'vitest';
import { readReviewOptions, reviewHelp } from './options.ts';

test('without flags it compares with main, in Markdown', () => {
  expect(readReviewOptions([])).toEqual({ base: 'main', format: 'markdown', help: false });
  expect(readReviewOptions(['--base', 'origin/next', '--format=json', '--lang=fr'])).toEqual({
    base: 'origin/next',
    format: 'json',
    help: false,
  });
});

test.each([
  [['--base='], '--base needs a value: --base=main'],
  [['--base'], '--base needs a value: --base=main'],
  [['main'], '"main" is no flag. To compare with it, write --base=main.'],
  [['--format=html'], 'There is no format "html". Choose one of: markdown, json.'],
  [['--bse=main'], 'Did you mean --base?'],
])('%j is refused in one sentence', (args, message) => {
  expect(() => readReviewOptions(args)).toThrow(message);
});

test('the help names every flag, in each language', () => {
  for (const language of ['en', 'fr'] as const)
    for (const flag of ['--base=main', '--format=markdown|json', '--lang=en|fr', '--help'])
      expect(reviewHelp(language)).toContain(flag);
});
