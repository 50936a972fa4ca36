import { expect, test } from 'vitest';
import { problemsIn, reading, replace } from '../../tests/support/story.ts';
import { storiesOf } from './sound-entries.ts';

const plainName = replace('{ en: The Gullhaven Lamp }', 'The Gullhaven Lamp');
const plainMeasure = replace(
  'measure: { en: Steps walked by the lamp }',
  'measure: Steps walked by the lamp',
);
const plainSpeaker = replace('saidBy: { en: The lamp }', 'saidBy: The lamp');
const plainPlace = replace('name: { en: Gullhaven }', 'name: Gullhaven');

test('in a story of one language, plain words are those of that language', () => {
  const written = storiesOf(reading().entries);
  const plain = storiesOf(
    reading({
      'site.yml': plainName,
      'numbers/steps.yml': (text) => plainSpeaker(plainMeasure(text)),
      'places/gullhaven.yml': plainPlace,
    }).entries,
  );
  expect(plain).toEqual(written);
});

test.each([
  ['site.yml', plainName, 'site.yml:1:7', 'name'],
  ['numbers/steps.yml', plainMeasure, 'numbers/steps.yml:1:10', 'measure'],
  ['places/gullhaven.yml', plainPlace, 'places/gullhaven.yml:1:7', 'name'],
])('in a story of two, %s must say of which', (file, plain, place, field) => {
  const two = replace('languages: [en]', 'languages: [en, fr]');
  const found = problemsIn({
    ...(file === 'site.yml' ? { [file]: (text) => two(plain(text)) } : { 'site.yml': two, [file]: plain }),
  });
  expect(found.filter((problem) => problem.startsWith('field-invalid'))).toEqual([
    `field-invalid ${place} ${field}: the site has several languages, so these words are needed for each of them, like { en: words, fr: mots }.`,
  ]);
});

test('a number that was meant as words is still refused', () => {
  const found = problemsIn({ 'site.yml': replace('name: { en: The Gullhaven Lamp }', 'name: 1871') });
  expect(found).toEqual([
    'field-invalid site.yml:1:7 name.en: text is needed here, not 1871. Put quotes around words that begin with a bracket, and around numbers meant as words.',
  ]);
});

test('what an editor’s words do wrong is shown where they are written', () => {
  const found = problemsIn({
    'site.yml': replace('description: { en:', 'description: { de:'),
    'places/gullhaven.yml': replace('name: { en: Gullhaven }', 'name: "The **harbour** of [Gull](x.md)"'),
  });
  expect(found).toContain('field-markdown places/gullhaven.yml:1:12 **');
});
