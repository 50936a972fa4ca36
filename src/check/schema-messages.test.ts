import fc from 'fast-check';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { byLanguage, date, id, line, webAddress } from '../model/fields.ts';
import { kinds } from '../kinds/kinds.ts';
import { expectation, reportableIssues } from './schema-messages.ts';

const said = (schema: z.ZodType, value: unknown) => {
  const { error } = schema.safeParse(value);
  return error?.issues.map((issue) => expectation(issue, value).en);
};

test.each<[z.ZodType, unknown, string]>([
  [line, null, 'text is needed here, but it is empty.'],
  [
    line,
    2024,
    'text is needed here, not 2024. Put quotes around words that begin with a bracket, and around numbers meant as words.',
  ],
  [line, ' ', 'This may not be empty.'],
  [line.max(4), 'a lamp', 'at most 4 characters are allowed here, not 6.'],
  [z.array(id), 'lamp', 'a list in square brackets, like [a, b], is needed here, not text.'],
  [z.array(id).min(1), [], 'the list needs at least 1 item, and it has 0.'],
  [z.array(id).max(2), ['a', 'b', 'c'], 'the list may have at most 2 items, and it has 3.'],
  [z.number().int(), 1.5, 'a whole number is needed here, not 1.5.'],
  [z.number().min(1), 0, '1 or more is needed here, not 0.'],
  [z.number().max(90), 91, '90 or less is needed here, not 91.'],
  [z.boolean(), 'yes', 'true or false is needed here, not text.'],
  [byLanguage, ['people'], 'words for each language, like { en: "words" }, is needed here, not a list.'],
  [
    byLanguage,
    'people',
    'the site has several languages, so these words are needed for each of them, like { en: words, fr: mots }.',
  ],
  [
    z.strictObject({}),
    ['a'],
    'a group of fields, each on its own line and indented, is needed here, not a list.',
  ],
  [
    byLanguage,
    { english: 'people' },
    '"english" is not a language: A language tag is needed here, like en or pt-BR.',
  ],
  [date, [2024], 'A date like 2024-09-17 is needed here.'],
  [webAddress, 'tower', 'Not a web address: it begins with https:// or http://.'],
])('an editor reads what a field needs: %#', (schema, value, words) => {
  expect(said(schema, value)).toEqual([words]);
});

test('no schema speaks zod’s own words, whatever a field holds', () => {
  const valueAt = (data: unknown, path: readonly PropertyKey[]) =>
    path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
  const anything = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      '',
      'x',
      0,
      1.5,
      -1,
      Infinity,
      NaN,
      true,
      [],
      {},
      [null],
      [{}],
      { en: 1 },
      { english: 'x' },
    ),
    fc.string({ maxLength: 300 }),
    fc.array(fc.constantFrom<unknown>('a', 1, null), { maxLength: 6 }),
  );
  for (const { schema } of Object.values(kinds)) {
    const fields = Object.keys(schema.shape);
    fc.assert(
      fc.property(fc.array(anything, { minLength: fields.length, maxLength: fields.length }), (values) => {
        const data = Object.fromEntries(fields.map((field, index) => [field, values[index]]));
        const { error } = schema.safeParse(data);
        for (const issue of error ? reportableIssues(error) : []) {
          if (issue.code === 'unrecognized_keys' || issue.code === 'invalid_value') continue;
          const { en: words, fr } = expectation(issue, valueAt(data, issue.path));
          expect(fr).not.toBe(words);
          expect(words).not.toMatch(/invalid|expected|received|too (small|big)|undefined is/i);
          expect(words).toMatch(/\.$/);
        }
      }),
      { numRuns: 200 },
    );
  }
});
