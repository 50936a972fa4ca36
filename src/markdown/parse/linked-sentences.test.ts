import { expect, test } from 'vitest';
import { context } from '../../../tests/support/context.ts';
import { linkedSentences, linkSign } from './linked-sentences.ts';
import { readMarkdown } from './parse-body.ts';

const sentences = (body: string) => {
  const options = { file: 'articles/a.md', provenance: true, written: true };
  const { blocks } = readMarkdown(body, context, options);
  return linkedSentences(blocks, 'en').map(({ start, end, text, links }) => ({
    written: body.slice(start, end),
    text,
    links: links.map((link) => link.text),
  }));
};

test('a sentence that cites and links is told without its links and citations', () => {
  expect(sentences('It slept. [Lamps](lamp-sleeps.md) sleep\nby day [@almanac, para. 3]. It woke.')).toEqual([
    {
      written: '[Lamps](lamp-sleeps.md) sleep\nby day [@almanac, para. 3].',
      text: `${linkSign} sleep\nby day .`,
      links: ['Lamps'],
    },
  ]);
});

test('no sentence ends within a link', () => {
  expect(sentences('[Who sleeps? Lamps](lamp-sleeps.md) tells [@almanac].')).toHaveLength(1);
});

test.each([
  '[Lamps](lamp-sleeps.md) sleep. They walk [@almanac].',
  'Lamps sleep [@almanac].',
  '[Lamps](https://almanac.example/) sleep [@almanac].',
  '[Lamps](lamp-sleeps.md) sleep.',
])('%s has none', (body) => {
  expect(sentences(body)).toEqual([]);
});
