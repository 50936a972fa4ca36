import { expect, test } from 'vitest';
import { problemsIn, reading, replace, today } from '../../../tests/support/story.ts';
import { findProblems } from '../find-problems.ts';

const topic = 'en/topics/walking-lamp.md';
const coloured = (colour: string) => ({ [topic]: replace('accent: accent-2', `accent: ${colour}`) });

/** A second theme in this colour. */
const second = (colour: string) => ({
  'en/topics/bells.md': (_: string) =>
    `---\ntitle: Bells\nquestion: Who rings?\nsummary: The town [@harbour-log].\norder: 2\naccent: ${colour}\n---\n\nIt rings [@harbour-log].\n`,
});

test.each(['"#1d5767"', '"#4A3A8C"', "'#000000'", 'accent-1', 'accent-3'])('a theme may be %s', (colour) => {
  expect(problemsIn(coloured(colour))).toEqual([]);
});

test('a theme without a colour has that of the house', () => {
  expect(problemsIn({ [topic]: replace('accent: accent-2\n', '') })).toEqual([]);
});

test.each(['#ffcc00', '#808080', '#3388ff', '#fbf9f4'])(
  '%s is refused where words would be set in it, with the nearest that will do',
  (colour) => {
    for (const changes of [
      coloured(`"${colour}"`),
      { 'site.yml': (text: string) => `${text}look: { accent: "${colour}" }\n` },
    ]) {
      const [problem, ...others] = findProblems(reading(changes), { today }).filter(
        ({ slug }) => slug !== 'length-unusual',
      );
      expect(others).toEqual([]);
      expect(problem).toMatchObject({
        slug: 'colour-faint',
        subject: { en: expect.stringContaining(colour) },
      });
      // What it advises is accepted.
      expect(problemsIn(coloured(`"${String(problem?.nearest)}"`))).toEqual([]);
    }
  },
);

test.each(['red', 'accent-4', '"#12345"', '"1d5767"', '"rgb(0, 0, 0)"', '"#1d5767;}"'])(
  '%s is no colour',
  (colour) => {
    expect(problemsIn(coloured(colour))).toEqual([
      expect.stringMatching(/^field-invalid en\/topics\/walking-lamp\.md:6:\d+ /),
    ]);
  },
);

test('a colour without quotes is lost to YAML, and the check says so', () => {
  expect(problemsIn(coloured('#1d5767')).join('\n')).toMatch(/en\/topics\/walking-lamp\.md:6/);
});

test.each(['"#1f5a6b"', '"#1d5767"', 'accent-2'])(
  'a second theme in %s is hard to tell from the first',
  (colour) => {
    expect(problemsIn(second(colour)).filter((line) => line.startsWith('colours'))).toEqual([
      expect.stringMatching(/^colours-alike en\/topics\/walking-lamp\.md:6:9 accent-2 \(walking-lamp\) and /),
    ]);
  },
);

test.each(['"#4a3a8c"', 'accent-1', '"#2f5d2f"'])('a second theme in %s is not', (colour) => {
  expect(problemsIn(second(colour)).filter((line) => line.startsWith('colours'))).toEqual([]);
});
