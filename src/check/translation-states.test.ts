import { expect, test } from 'vitest';
import { bilingual, reading, replace } from '../../tests/support/story.ts';
import { keysIn, summaryOf, translationStates } from './translation-states.ts';

const french = { 'site.yml': replace('languages: [en]', 'languages: [en, fr]') };
const lit = (fields: string) => ({
  ...french,
  'fr/events/lamp-lit.md': `---\ntitle: La lampe s’allume\n${fields}\n---\n\nAllumée [@harbour-log].\n`,
});
const stateOf = (changes: Parameters<typeof reading>[0]) =>
  translationStates(reading(changes))[0]?.texts.find(({ key }) => key === 'events/lamp-lit');

test('every text of the original has its state in each language', () => {
  const [state, ...others] = translationStates(bilingual());
  expect(others.map(({ language }) => language)).toEqual(['ar']);
  if (!state) throw new Error('There is a second language');
  expect(state.language).toBe('fr');
  expect(summaryOf(state, 'en')).toBe('7 translated, 1 stale, 3 missing');
  expect(keysIn(state, 'missing')).toEqual([
    'articles/lamp-sleeps',
    'claims/lamp-counted',
    'events/keeper-retires',
  ]);
  expect(state.texts.find(({ key }) => key === 'articles/lamp-walks')).toMatchObject({
    state: 'stale',
    file: 'fr/articles/lamp-walks.md',
    made: '2021-05-02',
    changed: '2021-05-03',
  });
});

test('a digest of the original as it is makes a translation current, another makes it stale', () => {
  const digest = stateOf(lit('translated: 2021-05-02'))?.digest ?? '';
  expect(stateOf(lit(`translated: 2021-05-02\noriginal: ${digest}`))?.state).toBe('translated');
  expect(stateOf(lit('translated: 2021-05-02\noriginal: abcdefghij'))?.state).toBe('stale');
});

test('a translation whose fields are wrong is neither there nor missing', () => {
  expect(stateOf(lit('translatd: 2021-05-02'))).toEqual({
    key: 'events/lamp-lit',
    state: 'broken',
    file: 'fr/events/lamp-lit.md',
  });
});

test('a story in one language has no translations; a folder alone makes a language', () => {
  expect(translationStates(reading())).toEqual([]);
  const unlisted = { ...lit('translated: 2021-05-02'), 'site.yml': (text: string) => text };
  expect(translationStates(reading(unlisted)).map(({ language }) => language)).toEqual(['fr']);
});
