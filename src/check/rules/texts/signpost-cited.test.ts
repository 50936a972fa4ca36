import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { context } from '../../../../tests/support/context.ts';
import { check } from './signpost-cited.ts';

const titles = new Map([
  ['articles/who-they-are', 'Who they are, and what they said'],
  ['articles/the-war', 'The war in the north'],
  ['articles/how-many-died', 'How many people died, and why the counts differ'],
  ['articles/afterwards', 'After September'],
  ['articles/what-was-decided', 'What the council decided'],
  ['topics/guerre', 'La guerre au nord'],
]);
const world = {
  ...context,
  targets: new Map([...titles.keys(), 'events/lamp-lit'].map((key) => [key, `/${key}/`])),
};
const judge = (body: string) => told(check(tell('en/articles/a.md', body, 'title: T', world), { titles }));

test.each([
  '[Who they are](who-they-are.md) describes the second in more detail [@almanac].',
  '[The war in the north](the-war.md) tells the occasion of that speech [@almanac; @harbour-log].',
  'For the figures, see [How many people died](how-many-died.md) [@almanac].',
  'What came later stands in [After September](afterwards.md), told apart [@almanac].',
  '[What was decided](what-was-decided.md) tells what it meant for people, and [the war in the north](the-war.md) explains why the account names Tinzaouaten [@almanac].',
  'Pour les chiffres, voir [La guerre au nord](../topics/guerre.md) [@almanac].',
  '[Who they are, and what they said](who-they-are.md) [@almanac].',
])('%s only points', (sentence) => {
  const [problem, ...others] = judge(`The lamp walks [@almanac]. ${sentence} It rests [@almanac].`);
  expect(problem).toMatch(/^signpost-cited 4:28 "/);
  expect(others).toEqual([]);
});

test.each([
  // It says something in a clause of its own.
  '[How many people died](how-many-died.md) explains the differences, and most of the dead were young trainees [@almanac].',
  'But the army had been defeated there, as [The war in the north](the-war.md) describes [@almanac].',
  'But in July it had been [defeated](../events/lamp-lit.md), as [the war in the north](the-war.md) describes [@almanac].',
  'Supporters of the authorities blamed the West, as [Who they are](who-they-are.md) tells [@almanac].',
  '[What was decided](what-was-decided.md) tells what is known of the answer; no measure was made public [@almanac].',
  // The link is about the subject, and no title.
  'The group behind it is [the brotherhood](who-they-are.md) [@almanac].',
  'Most of the dead were [trainees](how-many-died.md) [@almanac].',
  'Mali asked for help in [the war in the north](the-war.md) [@almanac].',
  'The lamp sleeps by day, as [the explainer on the dead](how-many-died.md) says [@almanac].',
  // It leads to an event, which is what it tells.
  'The prosecutor [opened an investigation](../events/lamp-lit.md) [@almanac].',
  '[The lamp was lit](../events/lamp-lit.md) [@almanac].',
  // It has a number.
  '[The war in the north](the-war.md) began again in 2023 [@almanac].',
  '[The war in the north](the-war.md) lasted :number[steps] days [@almanac].',
  // It carries no source itself.
  '[Who they are](who-they-are.md) describes the second in more detail.',
  // It leads to another publication.
  '[Who they are](https://almanac.example/) describes the second in more detail [@almanac].',
])('%s says something, or cites nothing', (sentence) => {
  expect(judge(`The lamp walks [@almanac]. ${sentence} It rests [@almanac].`)).toEqual([]);
});

test('the sentence is underlined from its first sign to its last, in a list and in a brief point too', () => {
  const sentence = '[Who they are](who-they-are.md) tells more [@almanac].';
  const brief = tell(
    'en/articles/a.md',
    `It walks [@almanac].\n\n- ${sentence}\n`,
    `inBrief:\n  - "${sentence}"`,
    world,
  );
  expect(check(brief, { titles }).map(({ at, end }) => [at, end])).toEqual([
    [
      { line: 3, column: 6 },
      { line: 3, column: 60 },
    ],
    [
      { line: 7, column: 3 },
      { line: 7, column: 57 },
    ],
  ]);
});
