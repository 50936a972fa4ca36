import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './summary-length.ts';

const judge = (summary: string) => told(check(tell('en/articles/a.md', '', `summary: ${summary}`)));

test('a summary may have 160 characters of any script, citations aside', () => {
  expect(judge('𞤀'.repeat(160))).toEqual([]);
  expect(judge('x'.repeat(160))).toEqual([]);
  expect(judge(`${'x'.repeat(160)} [@almanac; @harbour-log]`)).toEqual([]);
  expect(judge('x'.repeat(161))).toEqual(['summary-long 2:10 161']);
});
