import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

test.each([
  [
    'en/glossary/gullhaven.md',
    '[fog-almanac, harbour-log]',
    '[fog-almanac]',
    'source-alone en/glossary/gullhaven.md:5:1 fog-almanac',
  ],
  ['numbers.yml', '[harbour-log, fog-almanac]', '[fog-almanac]', 'source-alone numbers.yml:7:95 fog-almanac'],
  [
    'en/claims/lamp-returned.md',
    '[@tidal-gazette-2021; @harbour-log]',
    '[@fog-almanac]',
    'source-alone en/claims/lamp-returned.md:7:1 fog-almanac',
  ],
])('%s: a source of tier 3 does not stand alone', (file, from, to, problem) => {
  expect(problemsIn({ [file]: replace(from, to) })).toEqual([problem]);
});

test('it may stand beside a better one, or for a position on the map', () => {
  expect(problemsIn()).toEqual([]);
});
