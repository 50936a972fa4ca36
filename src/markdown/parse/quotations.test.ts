import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import type { MarkdownContext } from '../context.ts';
import { readMarkdown } from './parse-body.ts';

const quotes: MarkdownContext['quotes'] = new Map([
  [
    'harbour-log',
    [
      {
        words: 'La lampe est une lettre.',
        by: { en: 'The Keeper' },
        translations: { en: 'The lamp is a letter.' },
      },
      {
        words: 'Elle dort encore.',
        by: { en: 'The Keeper' },
        translations: { en: 'It is still asleep.', de: 'Sie schläft noch.' },
        translatedBy: { en: 'The Gazette' },
      },
    ],
  ],
  ['gazette-2021', [{ words: 'Nobody asked for a letter.', by: { en: 'The Gazette' } }]],
]);
const quoted = (body: string, provenance = true) =>
  readMarkdown(body, { ...context, quotes }, { file: 'articles/a.md', provenance }).quotations.map(
    ({ start, end, text, source, translated, ours }) => [
      body.slice(start, end),
      text,
      ...[source, translated, ours].filter((known) => known !== undefined),
    ],
  );

test('a quotation is the original, our translation, or that of somebody else', () => {
  expect(quoted('She wrote “la lampe est\nune lettre” and “a *letter*” [@harbour-log].')).toEqual([
    ['la lampe est\nune lettre', 'la lampe est\nune lettre', 'harbour-log'],
    ['a *letter', 'a letter', 'harbour-log', 'en', true],
  ]);
  expect(quoted('« It is still asleep » and "Sie schläft" [@harbour-log].')).toEqual([
    [' It is still asleep ', 'It is still asleep', 'harbour-log', 'en', false],
    ['Sie schläft', 'Sie schläft', 'harbour-log', 'de', true],
  ]);
});

test('words that a source has in its own language are no translation, whichever is cited first', () => {
  expect(quoted('“A letter” [@harbour-log; @gazette-2021].')).toEqual([
    ['A letter', 'A letter', 'gazette-2021'],
  ]);
});

test('its source is cited in the same paragraph, item or row', () => {
  expect(quoted('“A letter” [@almanac].\n\nIt sleeps [@harbour-log].')).toEqual([['A letter', 'A letter']]);
  expect(quoted('- “A letter” [@harbour-log]\n- “a letter” [@almanac]')).toEqual([
    ['A letter', 'A letter', 'harbour-log', 'en', true],
    ['a letter', 'a letter'],
  ]);
  expect(quoted('| Who | What |\n| - | - |\n| “a letter” | Hers [@harbour-log] |')).toEqual([
    ['a letter', 'a letter', 'harbour-log', 'en', true],
  ]);
});

test('a citation, a figure or a link within it is no part of its words', () => {
  expect(quoted('“The lamp is [a letter](../events/lamp-lit.md) [@harbour-log].”')).toMatchObject([
    [
      'The lamp is [a letter](../events/lamp-lit.md) [@harbour-log].',
      'The lamp is a letter .',
      'harbour-log',
      'en',
      true,
    ],
  ]);
});

test('pages about the site quote nobody', () => {
  expect(quoted('“The lamp is a letter.” [@harbour-log]', false)).toEqual([]);
});
