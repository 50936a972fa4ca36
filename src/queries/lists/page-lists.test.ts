import { expect, test } from 'vitest';
import { edition } from '../../../tests/support/edition.ts';
import { replace } from '../../../tests/support/story.ts';
import { PageText } from '../../markdown/render/page-text.ts';
import { render } from '../rendered-entries.ts';
import { listSources } from './page-lists.ts';
import { en } from '../../i18n/en.ts';

const here = edition({
  'sources/harbour-log.yml': replace(
    'note: Kept by mice',
    'note: Kept by mice\nquotes:\n' +
      '  - { words: La lampe dort, by: { en: Mice }, translations: { en: The lamp sleeps } }\n' +
      '  - { words: Elle est là, by: { en: Mice }, translations: { en: It is there }, translatedBy: { en: A gull } }',
  ),
});
const listed = (...texts: readonly string[]) => {
  const text = new PageText(en);
  for (const body of texts) text.add(render(here, body, { file: 'articles/a.md', language: 'en' }));
  return listSources(here, text).map(({ source: { id }, number, translation }) => [id, number, translation]);
};

test('a page lists its sources by number, and says of which it quotes a translation', () => {
  expect(listed('It is lit [@fog-almanac]. “The lamp sleeps” [@harbour-log].')).toEqual([
    ['fog-almanac', 1, undefined],
    ['harbour-log', 2, 'ours'],
  ]);
  expect(listed('“La lampe dort” [@harbour-log].')).toEqual([['harbour-log', 1, undefined]]);
});

test('a translation by somebody else is theirs, unless the page quotes one of ours from the same source', () => {
  const [theirs, ours] = ['“It is there” [@harbour-log].', '“The lamp sleeps” [@harbour-log].'] as const;
  expect(listed(theirs)).toEqual([['harbour-log', 1, 'others']]);
  for (const both of [
    [theirs, ours],
    [ours, theirs],
  ])
    expect(listed(...both)).toEqual([['harbour-log', 1, 'ours']]);
});
