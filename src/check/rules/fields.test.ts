import { expect, test } from 'vitest';
import { readFile } from '../../story/read-file.ts';
import { localisedIn } from '../../model/localised.ts';
import { checkFields } from './fields.ts';

const judge = (frontmatter: string) => {
  const { entries } = readFile('en/events/e.md', `---\n${frontmatter}\n---\nText.`);
  const [entry] = entries;
  if (!entry) throw new Error('no entry');
  return checkFields(entry);
};

test('sound fields come back with their defaults', () => {
  expect(judge('title: T\ndate: 2024\ntopics: [a]\nweight: minor')).toEqual({
    valid: {
      collection: 'events',
      entry: expect.anything(),
      data: { title: 'T', date: '2024', topics: ['a'], places: [], formerIds: [], weight: 'minor' },
    },
  });
});

test('each broken field is told at its place', () => {
  const result = judge('title: T\ndate: soon\ntopics:\n  - a\n  - B\nweight: minor');
  expect(
    'problems' in result &&
      result.problems.map(({ at, subject }) => [at.line, localisedIn('en', subject).split(':')[0]]),
  ).toEqual([
    [3, 'date'],
    [6, 'topics.1'],
  ]);
});
