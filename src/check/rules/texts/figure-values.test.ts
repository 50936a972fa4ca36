import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { wordsIn } from '../../../i18n/words.ts';
import type { Figure, Statement } from '../../../model/story.ts';
import { check, figurePhrases } from './figure-values.ts';

const said = (figure: Partial<Statement>): Statement => ({
  asOf: '2021-04-02',
  saidBy: { en: 'Harbour Mice' },
  status: 'reported',
  sources: ['harbour-log'],
  ...figure,
});
const steps: Figure = {
  id: 'steps',
  measure: { en: 'Steps walked' },
  phrases: { en: ['walked {figure} steps'], fr: ['a fait {figure} pas'] },
  statements: [said({ min: 40, max: 44 }), said({ value: 1500 }), said({ text: { en: 'about 12.5' } })],
};
const judge = (body: string, figure = steps, language = 'en') => {
  const phrases = figurePhrases([figure], language, wordsIn('en'));
  return told(check(tell('en/events/e.md', body), { phrases }));
};

test.each(['40', '44', '1500', '1,500', '1\u00A0500', '1\u202F500', '12.5'])('%s has been said', (number) => {
  expect(judge(`It walked ${number} steps.`)).toEqual([]);
});

test.each(['45', '440', '4', '15,00', '125', '1,500,000'])('%s has never been said', (number) => {
  expect(judge(`It walked ${number} steps.`)).toEqual([
    `figure-differs 4:4 "walked ${number} steps" (steps)`,
  ]);
});

test('words and numbers that are not the phrase are left alone', () => {
  expect(judge('It walked 45 yards, and 45 steps up. It walked many steps.')).toEqual([]);
});

test('each place is told where a wrong number stands again', () => {
  expect(judge('It walked 45 steps, and walked 45 steps back.')).toEqual([
    'figure-differs 4:4 "walked 45 steps" (steps)',
    'figure-differs 4:25 "walked 45 steps" (steps)',
  ]);
});

test('case, line ends and citations part nothing', () => {
  expect(judge('It WALKED\r\n45 steps.')).toEqual(['figure-differs 4:4 "WALKED\n45 steps" (steps)']);
  expect(judge('It walked 45 [@harbour-log] steps.')).toEqual([
    'figure-differs 4:1 "walked 45 steps" (steps)',
  ]);
});

test('a phrase is found in its own language only', () => {
  expect(judge('Elle a fait 45 pas. It walked 45 steps.', steps, 'fr')).toEqual([
    'figure-differs 4:6 "a fait 45 pas" (steps)',
  ]);
});

test('signs in a phrase are only signs, and the number may end it', () => {
  const figure = { ...steps, phrases: { en: ['steps (in all): {figure}'] } };
  expect(judge('Steps (in all): 45. Steps in all: 45.', figure)).toEqual([
    'figure-differs 4:1 "Steps (in all): 45" (steps)',
  ]);
});

test('a figure without phrases is never looked for', () => {
  expect(judge('It walked 45 steps.', { ...steps, phrases: {} })).toEqual([]);
});

const range: Figure = {
  ...steps,
  phrases: { en: ['{figure} to {figure} steps', 'from {figure}, {figure} or {figure}'] },
};

test.each(['It took 40 to 44 steps.', 'It took 1,500 to 1,500 steps.', 'It went from 40, 44 or 1500.'])(
  'a phrase may hold the figure more than once: %s',
  (text) => {
    expect(judge(text, range)).toEqual([]);
  },
);

test.each([
  ['It took 40 to 45 steps.', '40 to 45 steps'],
  ['It took 39 to 44 steps.', '39 to 44 steps'],
  ['It went from 40, 44 or 45.', 'from 40, 44 or 45'],
])('each of its numbers must have been said: %s', (text, found) => {
  expect(judge(text, range).map((problem) => problem.split('"')[1])).toEqual([found]);
});
