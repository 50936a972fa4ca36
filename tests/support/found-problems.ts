import { findProblems } from '../../src/check/find-problems.ts';
import type { Problem } from '../../src/check/problem.ts';
import { reading, replace, today } from './story.ts';

const found = findProblems(reading({ 'en/events/lamp-lit.md': replace('@harbour-log', '@rfi-2042') }), {
  today,
}).find(({ slug }) => slug === 'source-unknown') as Problem;

/** An error as the content check finds it, in a file whose name is as awkward as can be. */
export const mistyped: Problem = { ...found, file: 'en/a, b: 100%.md', nearest: 'rfi-2024' };

/** A warning at the same place. */
export const unused: Problem = {
  ...found,
  slug: 'source-unused',
  file: 'sources/spare.yml',
  subject: 'spare',
};
