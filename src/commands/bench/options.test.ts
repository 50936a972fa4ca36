import { describe, expect, test } from 'vitest';
import { UsageError } from '../arguments.ts';
import { readBenchOptions } from './options.ts';

describe('readBenchOptions', () => {
  test('measures three sizes without flags', () => {
    expect(readBenchOptions([])).toMatchObject({
      task: 'measure',
      sizes: [100, 1000, 3000],
      runs: 3,
      write: false,
    });
  });

  test('takes sizes once each, smallest first', () => {
    expect(readBenchOptions(['--sizes', '1000,100,1000', '--runs=1'])).toMatchObject({
      sizes: [100, 1000],
      runs: 1,
    });
  });

  test('generates into a folder', () => {
    expect(readBenchOptions(['--generate', '20', 'there'])).toEqual({
      task: 'generate',
      articles: 20,
      directory: 'there',
    });
  });

  test.each([['--sizes=ten'], ['--sizes=100,'], ['--runs=0'], ['--generate=5'], ['folder'], ['--sise=1']])(
    'refuses %s',
    (argument) => {
      expect(() => readBenchOptions([argument])).toThrow(UsageError);
    },
  );
});
