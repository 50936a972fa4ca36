import { expect, test } from 'vitest';
import { sentencesOf } from './sentences.ts';

const read = (text: string, language = 'en') =>
  sentencesOf(text, language).map(({ start, end }) => text.slice(start, end));

test('sentences are found where they are, without the space around them', () => {
  expect(read(' It rang.  Who heard it?\nNobody\r\ndid. ')).toEqual([
    'It rang.',
    'Who heard it?',
    'Nobody\r\ndid.',
  ]);
  expect(sentencesOf('It rang. Who?', 'en')).toEqual([
    { start: 0, end: 8 },
    { start: 9, end: 13 },
  ]);
});

test('what holds no word is no sentence, and the stop of another script ends one', () => {
  expect(read('… . !')).toEqual([]);
  expect(read('')).toEqual([]);
  expect(read('प्रकाश है। प्रकाश था।', 'hi')).toEqual(['प्रकाश है।', 'प्रकाश था।']);
});
