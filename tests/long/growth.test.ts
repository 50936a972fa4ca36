import { expect, test } from 'vitest';
import { findProblems } from '../../src/check/find-problems.ts';
import { reportProblems } from '../../src/check/reporters/text.ts';
import { reading, today } from '../support/story.ts';

const file = 'en/events/lamp-lit.md';
const [small, large] = [1000, 4000];

/** How long the check of a story takes in which one text is this one, the best of three times. */
function timeOf(body: string): number {
  const times = [1, 2, 3].map(() => {
    const read = reading({ [file]: (text) => text.replace(/The lamp is first[^]*/, () => body) });
    const start = performance.now();
    reportProblems(findProblems(read, { today }), {
      directory: 'content',
      language: 'en',
      texts: read.texts,
    });
    return performance.now() - start;
  });
  return Math.min(...times);
}

const cited = '[@harbour-log]';

/** Four times the text may take eight times as long; what grows with the square takes sixteen, each time it is tried. */
test.each<[string, (n: number) => string]>([
  ['unknown sources in one paragraph', (n) => 'It is lit [@nobody]. '.repeat(n)],
  ['unknown sources in a quotation, indented', (n) => `> ${'It is\n>   lit [@nobody]. '.repeat(n / 2)}`],
  ['texts without a source', (n) => 'It is lit.\n\n'.repeat(n)],
  ['rows without a source', (n) => `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(n)}`],
  ['links to nowhere', (n) => `a [b](c.md) ${cited}. `.repeat(n)],
  ['spaces before a word', (n) => `a${' '.repeat(n * 100)}b ${cited}.`],
  ['no-break spaces', (n) => `a${'\u00A0'.repeat(n * 100)}b ${cited}.`],
  ['spaces in a citation', (n) => `It [@harbour-log,${' '.repeat(n * 20)}x\ny].`],
  ['citations that never end', (n) => `${'[@'.repeat(n * 5)} ${cited}`],
  ['brackets', (n) => `${'['.repeat(n)}a${']'.repeat(n)} ${cited}.`],
  ['digits', (n) => `${'1'.repeat(n * 50)} ${cited}.`],
  ['letters of an address', (n) => `${'a.'.repeat(n * 20)} ${cited}.`],
  ['full stops', (n) => `It${'.'.repeat(n * 50)} ${cited}`],
  ['quotation marks', (n) => `${'“a '.repeat(n)} ${cited}.`],
  ['escapes', (n) => `${'\\*'.repeat(n * 10)} ${cited}.`],
  ['colons', (n) => `${': '.repeat(n * 10)} ${cited}.`],
  ['signs of emphasis that are left', (n) => `a ** b ${cited}. `.repeat(n / 8)],
])('the check takes no more than its share for a longer text: %s', { retry: 2 }, (_, make) => {
  timeOf(make(small));
  expect(timeOf(make(large)) / timeOf(make(small))).toBeLessThan(8);
});
