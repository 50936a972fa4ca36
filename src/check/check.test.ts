import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { lamplight, today } from '../../tests/support/story.ts';
import { checkStory } from './check.ts';

test('a sound folder passes, with its address', async () => {
  const { failed, report, address } = await checkStory(lamplight, { today });
  expect(failed).toBe(false);
  expect(report).toMatch(/0 errors, 5 warnings in the content\.$/);
  expect(address).toBe('https://gullhaven.example');
});

test('a folder without settings fails, and says what is missing', async () => {
  const empty = await mkdtemp(path.join(tmpdir(), 'story-'));
  const { failed, problems } = await checkStory(empty);
  await rm(empty, { recursive: true });
  expect(failed).toBe(true);
  expect(problems).toMatchObject([{ slug: 'file-missing', subject: empty }]);
});
