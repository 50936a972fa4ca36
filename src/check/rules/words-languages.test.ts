import { expect, test } from 'vitest';
import { problemsIn, replace } from '../../../tests/support/story.ts';

test.each([
  [
    'site.yml',
    '{ en: The Gullhaven Lamp }',
    '{ fr: La lampe }',
    ['words-language-missing site.yml:1:1 en', 'words-language-unlisted site.yml:1:9 fr'],
  ],
  [
    'site.yml',
    '{ en: The Gullhaven Lamp }',
    '{ en: The Lamp, pt-BR: O farol }',
    ['words-language-unlisted site.yml:1:23 pt-BR'],
  ],
  [
    'site.yml',
    '{ en: The Gullhaven Lamp }',
    '{ en: The Lamp, EN: The Lamp }',
    [
      'field-invalid site.yml:1:27 name.EN: "EN" is not a language: A language tag is needed here, like en or pt-BR.',
    ],
  ],
])('%s with %s -> %s', (file, from, to, problems) => {
  expect(problemsIn({ [file]: replace(from, to) })).toEqual(problems);
});

test('a field inside a list is judged where it stands', () => {
  const said = { en: 'saidBy: { en: The lamp }', ar: 'saidBy: { ar: The lamp }' };
  const found = problemsIn({ 'numbers/steps.yml': replace(said.en, said.ar) });
  expect(found.map((problem) => problem.replace(/:\d+:\d+/, ''))).toEqual([
    'words-language-missing numbers/steps.yml en',
    'words-language-unlisted numbers/steps.yml ar',
  ]);
});

test('words of a source’s translations and of quotations are those of other languages', () => {
  const quotes =
    'tier: 1\nquotes: [{ words: It left, by: The mice, translations: { fr: Elle est partie } }]\n';
  expect(problemsIn({ 'sources/tidal-gazette-2021.yml': replace('tier: 1\n', quotes) })).toEqual([]);
});
