import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkStory } from '../../../check/check.ts';
import { generateStory, writeFolder } from './story.ts';

test('gives the same files whenever the number is the same', () => {
  expect([...generateStory(12)]).toEqual([...generateStory(12)]);
});

test('begins the larger story with the smaller one', () => {
  const larger = generateStory(40);
  const articles = [...generateStory(20)].filter(([file]) => file.startsWith('en/articles/'));
  expect(articles).toHaveLength(20);
  for (const [file, text] of articles) expect(larger.get(file)).toBe(text);
});

test('writes explainers of a usual length that pass the content check', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'story-'));
  try {
    await writeFolder(path.join(directory, 'story'), generateStory(11));
    const { problems } = await checkStory(path.join(directory, 'story'), {});
    expect(problems.map(({ slug }) => slug)).toEqual(['address-missing']);
  } finally {
    await rm(directory, { recursive: true });
  }
}, 30_000);

test('leaves a folder alone that holds something else', async () => {
  await expect(writeFolder('src', generateStory(1))).rejects.toThrow('not empty');
});
