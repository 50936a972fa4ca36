import { beforeAll, describe, expect, test } from 'vitest';
import { fieldMistakes } from '../../tests/support/mistakes/fields.ts';
import { fileMistakes } from '../../tests/support/mistakes/files.ts';
import { languageMistakes, settingMistakes } from '../../tests/support/mistakes/languages.ts';
import { slips } from '../../tests/support/mistakes/slips.ts';
import { storyMistakes } from '../../tests/support/mistakes/story.ts';
import { textMistakes } from '../../tests/support/mistakes/texts.ts';
import { badTypography, englishIn } from '../../tests/support/french.ts';
import { reading, today } from '../../tests/support/story.ts';
import { checkLanguages } from '../model/localised.ts';
import { coverageWords } from './coverage-words.ts';
import { findProblems } from './find-problems.ts';
import type { Problem } from './problem.ts';
import { reportProblems } from './reporters/text.ts';
import { ruleMessages } from './rules.ts';
import { wordProblem } from './wording.ts';

const mistakes = [
  ...fileMistakes,
  ...fieldMistakes,
  ...textMistakes,
  ...storyMistakes,
  ...languageMistakes,
  ...settingMistakes,
  ...slips,
];
const rules = Object.entries(ruleMessages);

/** What the check finds in the story with each of the mistakes in turn. */
let found: readonly Problem[] = [];

beforeAll(() => {
  found = mistakes.flatMap(({ changes }) => findProblems(reading(changes), { today }));
}, 120_000);

/** What a message asks to be filled in. */
const placeholders = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g))].sort();

describe('every message in every language', () => {
  test.each(rules)('%s names the same things', (_, { words }) => {
    for (const language of checkLanguages) {
      expect(words[language].map(placeholders)).toEqual(words.en.map(placeholders));
    }
  });

  // A message that is nothing but what it names has its words there.
  test.each(rules)('%s has words of its own', (_, { words: { en, fr } }) => {
    for (const [index, sentence] of fr.entries()) {
      if (sentence !== '{subject}') expect(sentence).not.toBe(en[index]);
    }
  });
});

describe('French messages', () => {
  test.each(rules)('%s is set as French is', (_, { words: { fr } }) => {
    expect(fr.flatMap(badTypography)).toEqual([]);
  });

  test.each(rules)('%s has no English word', (_, { words: { fr } }) => {
    expect(fr.flatMap(englishIn)).toEqual([]);
  });

  test('what a mistake names is in French too, unless the editor wrote it', () => {
    const phrases = found
      // Its reason is in the words of the house style, which is English here.
      .filter(({ slug }) => slug !== 'style-phrase')
      .flatMap(({ subject }) => (typeof subject === 'string' ? [] : [subject]));
    expect(phrases.length).toBeGreaterThan(40);
    for (const { en, fr } of phrases) {
      expect(fr).not.toBe(en);
      expect([...englishIn(fr), ...badTypography(fr)], fr).toEqual([]);
    }
  });

  test('the report of the coverage is French throughout', () => {
    const said = JSON.stringify(coverageWords.fr).replaceAll(/"[^"]*":|[[\]{}",]|\\n/g, ' ');
    expect(englishIn(said)).toEqual([]);
    expect(Object.keys(coverageWords.fr)).toEqual(Object.keys(coverageWords.en));
  });
});

test('a French report of dozens of mistakes has no English line', () => {
  // What editors wrote is English in this story: it is left out, as are the lines of their files.
  const told = found.filter(({ slug }) => slug !== 'style-phrase');
  const problems = told.map(({ nearest: _, ...problem }) =>
    typeof problem.subject === 'string' ? { ...problem, subject: '' } : problem,
  );
  const report = reportProblems(problems, { directory: 'content', texts: new Map(), language: 'fr' });
  const lines = report.split('\n').filter((line) => line !== '');
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.flatMap(englishIn)).toEqual([]);
  expect(lines.filter((line) => /\b(?:errors?|warnings?)\b/.test(line))).toEqual([]);
  expect(report).toMatch(/^== content\/\S+\u202F: \d+ erreurs?/m);
  expect(report).toMatch(/\d+ erreurs, \d+ avertissements dans le contenu\.$/);
});

test('each mistake is told in two different ways', () => {
  for (const problem of found) {
    const [english, french] = [wordProblem(problem, 'en'), wordProblem(problem, 'fr')];
    expect(french.severity).toBe(english.severity);
    for (const part of ['what', 'why', 'fix'] as const) expect(french[part]).not.toBe(english[part]);
  }
});
