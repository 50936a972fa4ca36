import { expect, test } from 'vitest';
import { keys, screen } from '../../../tests/support/terminal.ts';
import { reading } from '../../../tests/support/story.ts';
import { Cancelled } from './asking/terminal.ts';
import { choicesIn } from './choices.ts';
import { interview } from './interview.ts';
import { planFor } from './plans.ts';
import { questionsFor } from './questions.ts';

const today = '2021-06-01';

const questions = (kind: string, spoken: 'en' | 'fr' = 'en') => {
  const plan = planFor(kind);
  if (!plan) throw new Error(kind);
  return questionsFor(plan, { spoken, languages: ['en'], choices: choicesIn(reading()), today });
};

const type = (kind: string, typed: readonly string[], spoken: 'en' | 'fr' = 'en') => {
  const terminal = screen(spoken);
  const values = interview(questions(kind, spoken), new Map(), terminal);
  return { values, terminal, typed: keys(terminal, typed) };
};

const { enter } = keys;

test('a source is asked for at a terminal, and what the day answers is not asked', async () => {
  const { values, terminal } = type('source', [
    ...['The Quay', enter, enter, enter, 'A letter', enter, enter, '2021-04-05', enter, 'en', enter],
    ...['analysis', enter, 'second', enter, enter, enter],
  ]);
  expect(await values).toEqual({
    ...{
      publisher: 'The Quay',
      authors: [],
      title: null,
      label: 'A letter',
      url: null,
      published: '2021-04-05',
    },
    ...{ language: 'en', kind: 'analysis', tier: 2, note: undefined },
  });
  expect(terminal.seen()).not.toContain('all the same');
  expect(terminal.seen()).toContain('Second hand: regional outlet');
});

test('a wrong answer is explained, and can be corrected', async () => {
  const { values, terminal } = type('article', [
    ...['Fog lifts.', enter, keys.back, enter, 'What fog is', enter, 'walking', enter],
    ...['30 April 2021', enter, ...Array<string>(13).fill(keys.back), '2031-01-01', enter],
    ...[...Array<string>(10).fill(keys.back), '2021-04-30', enter, enter],
  ]);
  expect(await values).toEqual({
    title: 'Fog lifts',
    summary: 'What fog is',
    topic: 'walking-lamp',
    asOf: '2021-04-30',
  });
  expect(terminal.seen()).toContain('A title has no full stop at its end');
  expect(terminal.seen()).toContain('write 2021-04-30');
  expect(terminal.seen()).toContain('2031-01-01 is in the future.');
});

test('an answer can be changed before the file is written', async () => {
  const { values } = type('article', [
    ...['Fog', enter, 'What fog is', enter, enter, '2021-04-30', enter],
    ...['headline', enter, 'gy', enter, enter],
  ]);
  expect(await values).toMatchObject({ title: 'Foggy', summary: 'What fog is' });
});

test('Ctrl+C ends it', async () => {
  const { values } = type('page', ['About', enter, keys.escape]);
  await expect(values).rejects.toThrow(Cancelled);
});

test('everything is said in French', async () => {
  const { values, terminal } = type(
    'page',
    ['Nous', enter, enter, 'Qui', enter, 'Un texte', enter, enter],
    'fr',
  );
  expect(await values).toEqual({ title: 'Nous', summary: 'Qui', text: 'Un texte' });
  expect(terminal.seen()).toContain('Il faut une réponse ici');
  expect(terminal.seen()).toContain('Tout est-il juste');
});

test.each([
  [{ published: '2021', 'published-hint': 'spring' }, '--published-hint does not go with'],
  [{ published: '05/04/2021' }, 'write 2021-04-05 (day first) or 2021-05-04 (month first)'],
  [{ tier: '4' }, 'Choose from: 1, 2, 3.'],
  [{ kind: 'news' }, 'cannot be chosen here.'],
  [{ url: 'quay' }, '--url=quay: '],
])('%j is refused without a terminal', async (flags, message) => {
  const given = new Map(Object.entries(flags));
  await expect(interview(questions('source'), given, undefined)).rejects.toThrow(message);
});
