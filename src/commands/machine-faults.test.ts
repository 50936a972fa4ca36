import { expect, test } from 'vitest';
import { machineFault } from './machine-faults.ts';

const fault = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, ...(path && { path }) });

test.each([
  ['ENOSPC', 'The disk is full.'],
  ['EDQUOT', 'Your share of the disk is used up.'],
  ['EFBIG', 'ulimit -f'],
  ['EROFS', 'can only be read'],
  ['EACCES', 'may not read or write here'],
  ['EMFILE', 'ulimit -n'],
])('%s is said in a sentence, with the file', (code, words) => {
  const said = machineFault(fault(code, '/site/dist/a.html'));
  expect(said).toContain('/site/dist/a.html: ');
  expect(said).toContain(words);
});

test('a fault is found in what it caused, and among several', () => {
  const inner = fault('ENOSPC', '/site/a');
  expect(machineFault(new Error('Astro failed', { cause: new Error('again', { cause: inner }) }))).toContain(
    '/site/a',
  );
  expect(machineFault(new AggregateError([new Error('x'), inner]))).toContain('The disk is full');
});

test.each([[new TypeError('x is not a function')], [fault('ERR_MODULE_NOT_FOUND')], ['text'], [undefined]])(
  'a fault of the code (%s) is left to its stack',
  (error) => {
    expect(machineFault(error)).toBeUndefined();
  },
);
