import path from 'node:path';
import { expect, test } from 'vitest';
import { findProblems } from '../src/check/find-problems.ts';
import { isError } from '../src/check/problem.ts';
import { readStory } from '../src/story/read-story.ts';

const settings = ['address-missing', 'contact-missing', 'publisher-missing'];

test('the shipped content lacks nothing but its settings, on the day of its newest change', async () => {
  const content = await readStory(path.resolve('content'));
  // Not on the day of the test: a review that falls due would fail it without any change.
  const days = content.entries.flatMap(({ data }) => {
    const { updated } = (data ?? {}) as { updated?: string };
    return updated ?? [];
  });
  const today = days.sort().at(-1) ?? '';
  expect(today).toMatch(/^\d{4}-\d\d-\d\d$/);
  const found = findProblems(content, { today }).map(({ slug, file }) => `${slug} ${file}`);
  expect(found.filter((problem) => !settings.some((slug) => problem.startsWith(slug)))).toEqual([]);
}, 30_000);

test.each(['lamplight', 'harbour'])('the made-up story %s has no error', async (name) => {
  const story = await readStory(path.resolve('tests/fixtures/stories', name));
  // The day on which its newest text changed.
  const today = name === 'harbour' ? '2022-02-02' : '2021-06-01';
  const found = findProblems(story, { today });
  expect(found.filter(isError)).toEqual([]);
});
