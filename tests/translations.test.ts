import { expect, test } from 'vitest';
import { findProblems } from '../src/check/find-problems.ts';
import { bilingual, today } from './support/story.ts';

test('the made-up story in three languages lacks only what its tests need: a few translations, and a newer one', () => {
  const found = findProblems(bilingual(), { today }).map(({ slug, file }) => `${slug} ${file}`);
  expect(found.filter((problem) => !problem.startsWith('length-unusual'))).toEqual([
    'translation-stale fr/articles/lamp-walks.md',
    'translation-missing site.yml',
    'translation-missing site.yml',
  ]);
});
