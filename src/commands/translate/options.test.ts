import { expect, test } from 'vitest';
import { readTranslateOptions, translateHelp } from './options.ts';

test('status of one language for a program, and texts to accept', () => {
  expect(readTranslateOptions(['status', '--format=json', '--language=fr'])).toEqual({
    task: 'status',
    format: 'json',
    language: 'fr',
    names: [],
  });
  expect(readTranslateOptions(['accept', 'lamp-walks', 'events/lamp-lit'])).toMatchObject({
    task: 'accept',
    names: ['lamp-walks', 'events/lamp-lit'],
  });
  expect(readTranslateOptions(['--help']).task).toBe('help');
});

test.each([
  [[], 'Say what to do: status or accept'],
  [['acept', 'a'], 'There is no "acept". Did you mean "accept"?'],
  [['status', 'a'], 'status lists everything'],
  [['status', '--format=github'], 'There is no format "github"'],
  [['status', '--langage=fr'], 'Did you mean --language?'],
  [['accept'], 'accept needs an id'],
  [['accept', 'a', '--format=json'], '--format is for status alone'],
])('%j is refused', (args, message) => {
  expect(() => readTranslateOptions(args)).toThrow(message);
});

test.each(['en', 'fr'] as const)('the help in %s names every flag within 120 columns', (spoken) => {
  const help = translateHelp(spoken);
  for (const flag of ['--language', '--format', '--lang=', '--help']) expect(help).toContain(flag);
  expect(Math.max(...help.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(120);
});
