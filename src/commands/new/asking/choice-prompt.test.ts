import { expect, test } from 'vitest';
import { keys, screen } from '../../../../tests/support/terminal.ts';
import { ChoicePrompt } from './choice-prompt.ts';

const choices = [
  { value: 'aes', label: 'The AES and Russia' },
  { value: 'security', label: 'Security' },
  { value: 'neighbours', label: 'Neighbours' },
  { value: 'lessor-2024-09-17-trial', label: 'L’Essor, Procès' },
];

const choose = (many: boolean, typed: readonly string[], required = true) => {
  const terminal = screen();
  const prompt = new ChoicePrompt({ message: 'Which?', choices, many, required, chosen: [] }, terminal);
  const answer = prompt.prompt();
  return keys(terminal, typed).then(async () => ({ answer: await answer, seen: terminal.seen() }));
};

test.each([
  [['security', keys.enter], 'security'],
  [['security', keys.tab], 'security'],
  [['neigh', keys.enter], 'neighbours'],
  [['trial lessor', keys.enter], 'lessor-2024-09-17-trial'],
  [['proces', keys.enter], 'lessor-2024-09-17-trial'],
  [[keys.down, keys.down, keys.enter], 'neighbours'],
  [[keys.enter], 'aes'],
  // Nothing matches: Enter waits for other words.
  [['zzz', keys.enter, keys.back, keys.back, keys.back, 'secu', keys.enter], 'security'],
])('one choice: %j gives %s', async (typed, id) => {
  expect((await choose(false, typed)).answer).toBe(id);
});

test.each([
  [['security', keys.enter, keys.enter], ['security']],
  [['security', keys.tab, keys.enter], ['security']],
  [
    ['security', keys.enter, 'lessor trial', keys.enter, keys.enter],
    ['security', 'lessor-2024-09-17-trial'],
  ],
  [
    [keys.down, keys.tab, keys.down, keys.enter, keys.enter],
    ['security', 'neighbours'],
  ],
  // A space after an arrow key is typed, like every other.
  [[keys.down, 'the', ' ', 'aes', keys.enter, keys.enter], ['aes']],
  // Enter on a list in which something must be chosen takes the marked line.
  [[keys.enter, keys.enter], ['aes']],
  // What is chosen twice is taken back.
  [
    [
      'neigh',
      keys.tab,
      keys.tab,
      keys.back,
      keys.back,
      keys.back,
      keys.back,
      keys.back,
      'secu',
      keys.tab,
      keys.enter,
    ],
    ['security'],
  ],
])('several: %j gives %j', async (typed, ids) => {
  expect((await choose(true, typed)).answer).toEqual(ids);
});

test('nothing need be chosen where the answer is optional', async () => {
  expect((await choose(true, [keys.enter], false)).answer).toEqual([]);
});

test('what is chosen is named', async () => {
  const { seen } = await choose(true, ['security', keys.enter, 'neigh', keys.enter, keys.enter]);
  expect(seen).toContain('Security; Neighbours');
});
