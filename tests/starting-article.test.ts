import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import digests from './support/starting-article.json' with { type: 'json' };

/** How many words in a row are no chance any more. */
const longestRun = 8;

/**
 * Digests of every eight words in a row of the article that the publication began from, as far as we could read it:
 * its first 278 words. The article itself is not ours to keep here.
 */
const known = new Set(digests);

/** The runs of eight words of a text that the article has, too. */
function sharedRuns(text: string): readonly string[] {
  const words = text
    .replace(/\[@[^\]]*\]|\]\([^)]*\)|[“"][^”"]*[”"]/g, ' ')
    .replaceAll('’', "'")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu);
  return (words ?? []).flatMap((_, at, all) => {
    const run = all.slice(at, at + longestRun).join(' ');
    return known.has(createHash('sha256').update(run).digest('hex').slice(0, 12)) ? [run] : [];
  });
}

const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(md|yml)$/.test(file),
);

test('a sentence of the article is recognised', () => {
  expect(
    sharedRuns('They hit parts of the main airport and a military police training facility there.'),
  ).toHaveLength(4);
});

test('no text shares eight words in a row with the article that the site began from', () => {
  const shared = files.flatMap((file) =>
    sharedRuns(readFileSync(path.join('content', file), 'utf8')).map((run) => `${file}: ${run}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(shared).toEqual([]);
});
