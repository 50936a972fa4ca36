import { expect, test } from 'vitest';
import { context } from '../../../../tests/support/context.ts';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './quotation-unknown.ts';

const quotes = new Map([
  [
    'harbour-log',
    [
      {
        words: 'J’étais couché sur le quai quand j’ai entendu la lampe dans l’escalier.',
        by: { en: 'A mouse' },
        translations: {
          en: 'I was lying on the quay when I heard the lamp on the stairs.',
          de: 'Ich lag auf dem Kai, als ich die Lampe auf der Treppe hörte.',
        },
      },
    ],
  ],
  ['almanac', [{ words: 'Lamps are afraid of open water.', by: { en: 'The almanac' } }]],
]);
const judge = (sentence: string, file = 'en/articles/a.md') =>
  check(tell(file, `It walks [@gazette-2021]. ${sentence}`, 'title: T', { ...context, quotes }), { quotes });

test.each([
  'It said: “I was lying on the quay when I heard the lamp on the stairs” [@harbour-log].',
  'It said: “I heard the lamp on the stairs,” and slept [@harbour-log].',
  'It was “lying on the quay … on the stairs” [@gazette-2021; @harbour-log].',
  "It said: « J'étais couché sur le quai » [@harbour-log].",
  // Too short to be told from an expression.
  'It was “asleep at the time” [@harbour-log].',
  // No quotation marks of the kind that quote.
  'It was ‘nowhere to be seen or heard’ [@harbour-log].',
])('%s is known, or no quotation', (sentence) => {
  expect(judge(sentence)).toEqual([]);
});

test.each([
  ['“I was lying on the quay and heard the lamp” [@harbour-log]', 'I was lying on the quay when'],
  ['“I heard the lamp on the stair” [@harbour-log]', 'I was lying on the quay when'],
  ['“on the stairs … on the quay” [@harbour-log]', undefined],
  // The words of another source, which is not cited.
  ['“Lamps are afraid of open water” [@harbour-log]', undefined],
  // A translation into another language than that of the text.
  ['“Ich lag auf dem Kai, als ich die Lampe hörte” [@harbour-log]', undefined],
  ['“Nobody has ever seen it walk” [@harbour-log]', undefined],
])('%s is not', (sentence, meant) => {
  const [problem, ...others] = judge(sentence.replace('[@harbour-log]', '[@gazette-2021; @harbour-log].'));
  expect(told(problem ? [problem] : [])).toEqual([
    `quotation-unknown 4:28 ${/“(.*)”/.exec(sentence)?.[1] ?? ''}`,
  ]);
  expect(others).toEqual([]);
  if (meant) expect(problem?.nearest).toMatch(new RegExp(`^${meant}.*\\[@harbour-log\\]$`));
});

test('words that another source has are suggested with that source', () => {
  const [problem] = judge('“Lamps are afraid of open waters” [@harbour-log].');
  expect(problem?.nearest).toBe('Lamps are afraid of open water. [@almanac]');
});

test('the original may be quoted in any language, a translation in its own', () => {
  const german = '“Ich lag auf dem Kai, als ich die Lampe auf der Treppe hörte” [@harbour-log].';
  expect(judge(german, 'de/articles/a.md')).toEqual([]);
  expect(told(judge(german)).length).toBe(1);
});
