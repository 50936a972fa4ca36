import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

test.each([
  [
    'en/glossary/gullhaven.md',
    '[fog-almanac, harbour-log]',
    '[fog-almanac]',
    'source-alone en/glossary/gullhaven.md:5:1 fog-almanac',
  ],
  [
    'numbers/steps.yml',
    '[harbour-log, fog-almanac]',
    '[fog-almanac]',
    'source-alone numbers/steps.yml:5:93 fog-almanac',
  ],
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

test('what is established has a second source, but for a text of the United Nations', () => {
  const alone = replace(
    'status: established, sources: [harbour-log, tidal-gazette-2021]',
    'status: established, sources: [harbour-log]',
  );
  expect(problemsIn({ 'numbers/steps.yml': alone })).toEqual([
    expect.stringMatching(/^established-alone numbers\/steps\.yml:4:\d+ harbour-log$/),
  ]);
  const kind = replace('kind: official-statement', 'kind: un-document');
  expect(problemsIn({ 'numbers/steps.yml': alone, 'sources/harbour-log.yml': kind })).toEqual([]);
});
