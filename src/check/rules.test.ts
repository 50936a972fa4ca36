import { describe, expect, test } from 'vitest';
import { fieldMistakes } from '../../tests/support/mistakes/fields.ts';
import { fileMistakes } from '../../tests/support/mistakes/files.ts';
import { languageMistakes, settingMistakes } from '../../tests/support/mistakes/languages.ts';
import { slips } from '../../tests/support/mistakes/slips.ts';
import { storyMistakes } from '../../tests/support/mistakes/story.ts';
import { textMistakes } from '../../tests/support/mistakes/texts.ts';
import { valueMistakes } from '../../tests/support/mistakes/values.ts';
import { reading, today } from '../../tests/support/story.ts';
import { findProblems } from './find-problems.ts';
import { isError } from './problem.ts';
import { reportProblems } from './reporters/text.ts';
import { ruleMessages } from './rules.ts';

const mistakes = [
  ...fileMistakes,
  ...fieldMistakes,
  ...valueMistakes,
  ...textMistakes,
  ...storyMistakes,
  ...languageMistakes,
  ...settingMistakes,
  ...slips,
];

describe('a mistake is called by its name, at its place, and its very words are underlined', () => {
  test.each(mistakes)('$slug $place', ({ slug, place, under, changes }) => {
    const read = reading(changes);
    const found = findProblems(read, { today }).map(({ slug: called, file, at, end }) => {
      const line = read.texts.get(file)?.split(/\r?\n/)[at.line - 1] ?? '';
      const to = end.line > at.line ? line.length : end.column - 1;
      const position = `${file}:${String(at.line)}:${String(at.column)}`;
      return `${called} ${position} ${line.slice(at.column - 1, to)}`;
    });
    expect(found).toContain(`${slug} ${place} ${under}`);
  });
});

describe('one mistake is one error, and the report says what to do', () => {
  const errors = mistakes.filter(({ slug }) => ruleMessages[slug].severity === 'error');
  test.each(errors)('$slug $place', ({ slug, place, changes, meant, errors: count = 1 }) => {
    const read = reading(changes);
    const found = findProblems(read, { today }).filter(isError);
    expect(found).toHaveLength(count);
    const own = found.find(({ slug: called, file }) => called === slug && place.startsWith(`${file}:`));
    if (meant !== undefined) expect(own?.nearest).toBe(meant);
    const report = reportProblems(found, { directory: 'content', texts: read.texts, language: 'en' });
    expect(report).toContain(ruleMessages[slug].words.en[2].split('{')[0]);
    if (own?.nearest !== undefined) expect(report).toContain(`Did you mean "${own.nearest}"?`);
  });
});

test('no kind of problem is without a mistake that shows it', () => {
  // What only a file system can show is in story/read-story.test.ts, what only a fault of the engine in crashes.test.ts.
  const elsewhere = ['file-unreadable', 'folder-missing', 'link-broken', 'file-crashed'];
  const shown = new Set<string>([...mistakes.map(({ slug }) => slug), ...elsewhere]);
  expect(Object.keys(ruleMessages).filter((slug) => !shown.has(slug))).toEqual([]);
});

test('every problem says what happened, why it matters and what to do', () => {
  for (const [slug, { words }] of Object.entries(ruleMessages)) {
    for (const [what, why, fix] of Object.values(words)) {
      expect(what, slug).not.toBe('');
      for (const sentence of [why, fix]) expect(sentence, slug).toMatch(/^[^\s{].*[.?]$/s);
      expect(why, slug).not.toContain('{subject}');
    }
  }
});
