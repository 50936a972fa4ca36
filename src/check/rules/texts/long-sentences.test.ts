import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './long-sentences.ts';

const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');
const sentence = (count: number) => `The ${words(count - 1)}`;
const judge = (body: string, file = 'en/articles/a.md', fields?: string) =>
  told(check(tell(file, body, fields)));

test('35 words are borne, 36 are not; the citation is none of them', () => {
  expect(judge(`${sentence(35)} [@almanac, para. 3].`)).toEqual([]);
  expect(judge(`${sentence(36)} [@almanac, para. 3].`)).toEqual(['sentence-long 4:1 36']);
});

test('each long sentence is shown itself, where it begins and as far as it goes', () => {
  const body = `It rang [@log]. ${sentence(36)},\nand [so](other.md) on [@log]. It fell.`;
  const [problem, ...others] = check(tell('en/articles/a.md', body));
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ subject: '39', at: { line: 4, column: 17 }, end: { line: 5 } });
  expect(body.split('\n')[1]?.slice((problem?.end.column ?? 0) - 2)).toBe('. It fell.');
});

test('items and cells count on their own, headings not at all', () => {
  expect(judge(`- ${words(20)}\n- ${words(20)}`)).toEqual([]);
  expect(
    judge(`## ${words(40)}\n\n| ${words(20)} | ${words(20)} |\n| - | - |\n| ${words(20)} | a |`),
  ).toEqual([]);
  expect(judge(`| a | b |\n| - | - |\n| a | ${words(36)} |`)).toEqual(['sentence-long 6:7 36']);
});

test('what the front matter says counts, too', () => {
  expect(judge('', 'en/articles/a.md', `title: T\nsummary: ${words(36)}`)).toEqual(['sentence-long 3:10 36']);
  expect(judge('', 'en/articles/a.md', `inBrief:\n  - "It rang. Lamp ${words(35)}"`)).toEqual([
    'sentence-long 3:15 36',
  ]);
});

test('the stop of another script ends a sentence', () => {
  expect(judge(`${words(20, 'प्रकाश')}। ${words(20, 'प्रकाश')}।`, 'hi/articles/a.md')).toEqual([]);
});
