import { expect, test } from 'vitest';
import { passagesIn } from './passages.ts';

const context = {
  file: 'articles/a.md',
  figures: new Map([['steps', { wording: '40 to 44', sources: ['harbour-log'] }]]),
};
const passages = (markdown: string) => passagesIn(markdown, context);

test('a paragraph is its words, what it cites and where it leads', () => {
  expect(
    passages(
      'It [walked](../events/lit.md#night) :number[steps] steps\n[@log, p. 3; @gazette]. See [x](https://x.example).',
    ),
  ).toEqual([
    {
      words: 'It walked 40 to 44 steps. See x.',
      refs: [
        'events/lit#night',
        'sources/harbour-log',
        'sources/log#p. 3',
        'sources/gazette',
        'https://x.example',
      ],
    },
  ]);
});

test('headings, rows, our own reading and signposts are distinguished', () => {
  const text = `## A head

| a | b |
| - | - |
| 1 | 2 [@log] |

- one [@log]

:::analysis
Perhaps.
:::

:::more
[B](b.md)
:::
`;
  expect(passages(text)).toEqual([
    { part: 'heading', words: 'A head', refs: [] },
    { part: 'row', words: 'a | b', refs: [] },
    { part: 'row', words: '1 | 2', refs: ['sources/log'] },
    { words: 'one', refs: ['sources/log'] },
    { part: 'analysis', words: 'Perhaps.', refs: [] },
    { part: 'more', words: 'B', refs: ['articles/b'] },
  ]);
});

test.each([
  ['a citation that cannot be read stays as it is printed', 'It walked [@a, @b].', ['It walked [@a, @b].']],
  ['a time of day is no directive', 'At 04:30 [@a].', ['At 04:30.']],
  ['a link by reference has its words', 'See [it][1].\n\n[1]: ../events/lit.md', ['See it.']],
  ['markup is seen as it is written', 'a\n\n<div>x</div>', ['a', '<div>x</div>']],
  ['lines may be wrapped anywhere', 'one\ntwo  \nthree', ['one two three']],
  ['nothing is nothing', ' \n\n', []],
])('%s', (_, markdown, words) => {
  expect(passages(markdown).map((passage) => passage.words)).toEqual(words);
});

test('what is nested beyond reading is one passage', () => {
  expect(passages(`${'> '.repeat(60)}deep`)).toHaveLength(1);
});
