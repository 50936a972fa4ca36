import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './connectives.ts';

const plain = (words: number) => Array.from({ length: words }, () => 'lamp').join(' ');
const judge = (body: string, file = 'en/articles/a.md') => told(check(tell(file, body)));

test('12 in a thousand words are enough, fewer are told, rounded down', () => {
  expect(judge(`${plain(494)} ${'but '.repeat(6)}`)).toEqual([]);
  expect(judge(`${plain(495)} ${'but '.repeat(5)}`)).toEqual(['connectives-few 4:1 10']);
  expect(judge(`\n${plain(495)} ${'but '.repeat(6)}`)).toEqual(['connectives-few 5:1 11.9']);
});

test('a text of fewer than 300 words is too short to be judged', () => {
  expect(judge(plain(299))).toEqual([]);
  expect(judge(plain(300))).toEqual(['connectives-few 4:1 0']);
});

test('only articles are judged, and only their paragraphs and lists', () => {
  expect(judge(plain(400), 'en/events/e.md')).toEqual([]);
  expect(judge(`## ${plain(200)}\n\n${plain(200)}\n\n| but |\n| - |\n| ${plain(200)} |`)).toEqual([]);
  expect(judge(`- ${plain(200)}\n- ${plain(200)}`)).toEqual(['connectives-few 4:1 0']);
});

test('a language whose connectives we do not know is not judged', () => {
  expect(judge(plain(400), 'fr/articles/a.md')).toEqual([]);
});
