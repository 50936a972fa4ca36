import { expect, test } from 'vitest';
import { kinds } from '../../kinds/kinds.ts';
import { publishedCollections } from '../../kinds/collections.ts';
import { reading } from '../../../tests/support/story.ts';
import { choicesIn } from './choices.ts';
import { firstOf, missingFirst } from './first-needed.ts';
import { plans, planFor, unknownKind } from './plans.ts';
import { questionsFor } from './questions.ts';

const asking = { languages: ['en', 'fr'], today: '2021-06-01', choices: choicesIn(reading()) };

test('every kind that pages are made of can be begun under its own name, the settings aside', () => {
  const begun = plans.map(({ kind, collection }) => `${collection} ${kind}`).sort();
  const all = publishedCollections.filter((name) => name !== 'site');
  expect(begun).toEqual(all.map((name) => `${name} ${kinds[name].name}`).sort());
});

test.each([
  ['number', 'figure'],
  ['numbers', 'figure'],
  ['Theme', 'topic'],
  ['thème', 'topic'],
  ['événement', 'event'],
  ['evenements', 'event'],
  ['lieu', 'place'],
  ['glossary', 'term'],
  ['articles', 'article'],
  ['explainer', 'article'],
  ['chiffres', 'figure'],
  ['artcle', 'article'],
])('%s: did you mean %s?', (name, meant) => {
  expect(unknownKind(name).en).toContain(`Did you mean "${meant}"?`);
  expect(unknownKind(name).fr).toContain(`«\u202F${meant}\u202F»\u202F?`);
});

test('a word that is like none lists them all', () => {
  expect(unknownKind('xyzzy').en).toBe(
    '"xyzzy" is not a kind of entry. Choose one of: source, topic, event, term, article, place, figure, claim, statement, page, story.',
  );
});

test.each([
  ['event', ['source', 'topic']],
  ['article', ['topic']],
  ['topic', ['source']],
  ['claim', ['source', 'topic']],
  ['term', ['source']],
  ['source', []],
  ['page', []],
  ['place', []],
])('in an empty story, %s needs %j first', (kind, needed) => {
  const plan = planFor(kind);
  if (!plan) throw new Error(kind);
  const missing = missingFirst(questionsFor(plan, { ...asking, spoken: 'en', choices: new Map() }));
  expect(missing.map((first) => first.kind)).toEqual(needed);
  const said = firstOf(missing, plan);
  for (const first of needed) expect(said?.en).toContain(`npm run new -- ${first}`);
});

test('no question is in the words of a file format, and each differs in French', () => {
  for (const plan of plans) {
    const [en, fr] = (['en', 'fr'] as const).map((spoken) => questionsFor(plan, { ...asking, spoken }));
    for (const [index, { words, choices, collection }] of (en ?? []).entries()) {
      expect(words).not.toMatch(/EDTF|BCP|null|YAML|WGS/);
      expect(words).not.toBe(fr?.[index]?.words);
      const unsaid = collection ? [] : (choices ?? []).filter(({ value, label }) => value === label);
      expect(unsaid, `${plan.kind}: ${words}`).toEqual([]);
    }
  }
});

test('words that are kept in each language are asked for in each, and only the first must be given', () => {
  const place = planFor('place');
  if (!place) throw new Error('place');
  const names = questionsFor(place, { ...asking, spoken: 'en' }).filter(({ flag }) => /^name/.test(flag));
  expect(names.map(({ flag, words, required }) => [flag, words, required])).toEqual([
    ['name', 'Its name, in English', true],
    ['name-fr', 'Its name, in French', false],
  ]);
  const values = names.reduce(
    (before, { put }, index) => put(before, ['Bamako', 'Bamako (Mali)'][index] ?? ''),
    {},
  );
  expect(values).toEqual({ name: { en: 'Bamako', fr: 'Bamako (Mali)' } });
});

test.each([
  ['12.65', undefined],
  ['-8', undefined],
  ['12,65', 'Write 12.65, with a point'],
  ['−8,5', 'Write -8.5, with a point'],
  ['north', 'a number is needed here, not text.'],
  ['91', '90 or less is needed here, not 91.'],
])('a latitude of %s', (answer, message) => {
  const place = planFor('place');
  const lat = place && questionsFor(place, { ...asking, spoken: 'en' }).find(({ flag }) => flag === 'lat');
  expect(lat?.check(answer)).toBe(message);
});
