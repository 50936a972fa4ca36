import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './source-count.ts';

const cite = (count: number) => Array.from({ length: count }, (_, n) => `[@s${String(n)}] [@s0]`).join(' ');
const judge = (body: string, file = 'en/articles/a.md') => told(check(tell(file, body)));

test('an article may cite 35 different sources, however often each', () => {
  expect(judge(cite(35))).toEqual([]);
  expect(judge(cite(36))).toEqual(['sources-too-many 4:1 36']);
});

test('other kinds have no limit', () => {
  expect(judge(cite(36), 'en/pages/p.md')).toEqual([]);
});
