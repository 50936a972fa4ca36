import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

test.each([
  ['site.yml', 'lamp-lit,', 'lamp-light,', 'reference-unknown site.yml:12:14 lamp-light'],
  ['site.yml', '[steps]', '[stepps]', 'reference-unknown site.yml:13:15 stepps'],
  [
    'en/topics/walking-lamp.md',
    'terms: [keeper]',
    'terms: [keepers]',
    'reference-unknown en/topics/walking-lamp.md:8:9 keepers',
  ],
  [
    'en/topics/walking-lamp.md',
    'numbers: [steps]',
    'numbers: [step]',
    'reference-unknown en/topics/walking-lamp.md:7:11 step',
  ],
  [
    'en/events/lamp-lit.md',
    '[walking-lamp]',
    '[walking]',
    'reference-unknown en/events/lamp-lit.md:4:10 walking',
  ],
  [
    'en/glossary/keeper.md',
    '[harbour-log]',
    '[harbour]',
    'reference-unknown en/glossary/keeper.md:7:11 harbour',
  ],
  [
    'en/claims/lamp-counted.md',
    '[gullhaven]',
    '[nobody]',
    'reference-unknown en/claims/lamp-counted.md:6:14 nobody',
  ],
  ['places/gullhaven.yml', '[fog-almanac]', '[fog]', 'reference-unknown places/gullhaven.yml:7:11 fog'],
])('%s: %s -> %s', (file, from, to, problem) => {
  expect(problemsIn({ [file]: replace(from, to) })).toContain(problem);
});

test('the site names pages that exist', () => {
  const site = replace('publisher:', 'principles: colofon\npublisher:');
  expect(problemsIn({ 'site.yml': site })).toContain('reference-unknown site.yml:6:13 colofon');
});

test('a figure tells which of its sources is unknown', () => {
  const changes = { 'numbers/steps.yml': replace('sources: [tidal-gazette-2021]', 'sources: [gazette]') };
  expect(problemsIn(changes)[0]).toMatch(/^reference-unknown numbers\/steps\.yml:3:\d+ gazette$/);
});
