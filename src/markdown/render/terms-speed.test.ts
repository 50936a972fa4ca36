import { performance } from 'node:perf_hooks';
import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { mentionFinder } from '../../model/glossary/mention-finder.ts';
import { markTerms } from './terms.ts';

/** Words that differ and repeat, the same in each run: `ba`, `belo`, ... */
const syllables = ['ba', 'be', 'ka', 'lo', 'mi', 'na', 'ré', 'su', 'to', 'ya'];
const word = (n: number) => [...String(n)].map((digit) => syllables[Number(digit)]).join('');

const terms = Array.from({ length: 1000 }, (_, n) => ({
  id: `t${String(n)}`,
  term: word(n * 7),
  name: `${word(n * 7)} of ${word(n * 13)} ${word(n)}`,
  aliases: [`${word(n * 11)} ${word(n * 3)}`],
}));

const element = (tagName: string, value: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{ type: 'text', value }],
});

/** An explainer of a thousand words, 40 paragraphs in eight sections. */
function article(n: number): Root {
  const paragraphs = Array.from({ length: 40 }, (_, p) => {
    const words = Array.from({ length: 24 }, (__, w) => word((n * 31 + p * 17 + w * w * 7) % 9973));
    return [...(p % 5 === 0 ? [element('h2', word(p))] : []), element('p', `The ${words.join(' ')}’s.`)];
  });
  return { type: 'root', children: paragraphs.flat() };
}

/** Milliseconds to mark articles with these terms, the best of three runs: other work on the machine only slows one. */
function timeToMark(chosen: typeof terms): number {
  const findMentions = mentionFinder(chosen, 'en');
  const runs = Array.from({ length: 3 }, () => {
    const articles = Array.from({ length: 100 }, (_, n) => article(n));
    const started = performance.now();
    for (const tree of articles) markTerms(findMentions, en, { found: [] })(tree);
    return performance.now() - started;
  });
  return Math.min(...runs);
}

test('the time to mark terms hardly depends on how many terms there are', () => {
  // A hundred times as many terms; a search for each of them in turn would take nearly a hundred times as long.
  expect(timeToMark(terms)).toBeLessThan(20 * timeToMark(terms.slice(0, 10)));
}, 60_000);
