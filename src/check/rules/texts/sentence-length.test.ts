import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './sentence-length.ts';

const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');
const sentence = (count: number) => `The ${words(count - 1)}`;
const judge = (body: string, file = 'en/articles/a.md') => told(check(tell(file, body)));

test('25 words on average are borne, 26 are not; the citation is none of them', () => {
  expect(judge(`${sentence(20)}. ${sentence(30)} [@almanac, para. 3].`)).toEqual([]);
  expect(judge(`\n${sentence(25)}. ${sentence(27)} [@almanac].`)).toEqual(['sentences-long 5:1 26']);
});

test('an item of a list ends its sentence, and a heading or a table is none', () => {
  expect(judge(`- ${words(20)}\n- ${words(20)}`)).toEqual([]);
  expect(judge(`## ${words(40)}\n\n| ${words(40)} |\n| - |\n| ${words(40)} |`)).toEqual([]);
});

test('the stop of another script ends them, too', () => {
  expect(judge(`${words(20, 'प्रकाश')}। ${words(20, 'प्रकाश')}।`, 'hi/articles/a.md')).toEqual([]);
});
