import { expect, test } from 'vitest';
import { sourcedText } from './sourcing.ts';

test('a sentence is cited itself, or stands beside one that is', () => {
  expect(
    sourcedText(
      'The lamp slept. It woke at 04:30 [@gazette, para. 3]. It left, said the Keeper [@log; @log].',
      'en',
    ),
  ).toEqual({
    words: 12,
    paragraphs: ['The lamp slept. It woke at 04. It left, said the Keeper.'],
    sentences: 3,
    cited: 2,
    supported: 1,
    analysis: 0,
    sources: ['gazette', 'log', 'log'],
    numbers: [],
  });
});

test('our own reading is counted apart, a figure is a source, an item stands for itself', () => {
  const text =
    ':::analysis\nWe think so. Do you?\n:::\n\n- There are :number[steps] steps.\n- Nobody knows.\n';
  expect(sourcedText(text, 'en')).toMatchObject({
    sentences: 4,
    cited: 1,
    supported: 0,
    analysis: 2,
    numbers: ['steps'],
  });
});

test('a table row is one sentence, a heading and a header row are none', () => {
  const table =
    '## Nights\n\n| Night | What |\n| --- | --- |\n| First | It slept. It snored [@log] |\n| Last | Gone [@log] |\n';
  expect(sourcedText(table, 'en')).toMatchObject({ sentences: 2, cited: 2, sources: ['log', 'log'] });
});

test('code cites nothing', () => {
  expect(sourcedText('Write `[@log]` here.', 'en')).toMatchObject({ sentences: 1, cited: 0, sources: [] });
});
