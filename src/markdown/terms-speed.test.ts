import { performance } from 'node:perf_hooks';
import { expect, test } from 'vitest';
import { context } from '../../tests/support/context.ts';
import { mentionFinder } from '../model/glossary.ts';
import { renderMarkdown } from './render.ts';

/** Words that differ and repeat, the same in each run: `bala`, `balabe`, ... */
const syllables = ['ba', 'be', 'ka', 'lo', 'mi', 'na', 'ré', 'su', 'to', 'ya'];
const word = (n: number) => [...String(n)].map((digit) => syllables[Number(digit)]).join('');

const terms = Array.from({ length: 1000 }, (_, n) => ({
  id: `t${String(n)}`,
  term: word(n * 7),
  name: `${word(n * 7)} of ${word(n * 13)} ${word(n)}`,
  aliases: [`${word(n * 11)} ${word(n * 3)}`],
}));

/** An explainer of a thousand words in eight sections, 40 paragraphs. */
const article = (n: number) =>
  Array.from({ length: 40 }, (_, p) => {
    const words = Array.from({ length: 24 }, (__, w) => word((n * 31 + p * 17 + w * w * 7) % 9973));
    return `${p % 5 === 0 ? `## ${word(p)}\n\n` : ''}The ${words.join(' ')}’s.`;
  }).join('\n\n');

test('a thousand articles are set and marked with a thousand terms in under 20 seconds', () => {
  const started = performance.now();
  const findMentions = mentionFinder(terms, 'en');
  let marked = 0;
  for (let n = 0; n < 1000; n += 1) {
    marked += renderMarkdown(
      article(n),
      { ...context, findMentions },
      { file: 'articles/a.md', provenance: false },
    ).terms.length;
  }
  expect(marked).toBeGreaterThan(10_000);
  expect(performance.now() - started).toBeLessThan(20_000);
}, 60_000);
