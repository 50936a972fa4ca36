import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { findProblems } from '../../src/check/find-problems.ts';
import { ruleMessages } from '../../src/check/rules.ts';
import { reportProblems } from '../../src/check/reporters/text.ts';
import { readStory, readTexts } from '../../src/story/read-story.ts';
import { lamplight, today } from '../support/story.ts';

let files: ReadonlyMap<string, string>;

beforeAll(async () => {
  files = (await readStory(lamplight)).texts;
});

/** What may happen to a file: it is cut short, two of its bytes change places, or bytes come in. */
const damage = fc.array(
  fc.record({
    file: fc.nat(),
    kind: fc.constantFrom('truncate', 'swap', 'insert'),
    at: fc.nat(),
    to: fc.nat(),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 8 }),
      fc
        .constantFrom(
          '[@',
          ':::',
          '---\n',
          '- ',
          '"',
          '{',
          '*a',
          '&a ',
          '<<: *a',
          '\t',
          '](',
          '|',
          '#',
          '\r',
          '`',
        )
        .map((text) => new TextEncoder().encode(text)),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);

test('whatever happens to the files, the check answers with problems that can be shown, or with a valid story', () => {
  fc.assert(
    fc.property(damage, (damages) => {
      const texts = new Map(files);
      for (const { file, kind, at, to, bytes } of damages) {
        const name = [...files.keys()][file % files.size] ?? '';
        const before = Buffer.from(texts.get(name) ?? '');
        const [first, second] = [at % (before.length + 1), to % (before.length + 1)];
        texts.set(name, new TextDecoder().decode(damaged(before, kind, first, second, bytes)));
      }
      const problems = findProblems(readTexts(texts), { today });
      for (const { slug, file, at, end } of problems) {
        expect(ruleMessages).toHaveProperty(slug);
        const lines = (texts.get(file) ?? '').split(/\r\n|\r|\n/);
        expect(at.line).toBeLessThanOrEqual(lines.length);
        expect(at.column).toBeLessThanOrEqual((lines[at.line - 1]?.length ?? 0) + 2);
        expect(end.line > at.line || (end.line === at.line && end.column >= at.column)).toBe(true);
      }
      expect(reportProblems(problems, { directory: 'content', texts, language: 'en' })).toMatch(
        /(in order|in the content)\.$/,
      );
    }),
    { numRuns: 1000, seed: 17_09_2024 },
  );
});

function damaged(before: Buffer, kind: string, at: number, to: number, bytes: Uint8Array): Uint8Array {
  if (kind === 'truncate') return before.subarray(0, at);
  if (kind === 'insert') return Buffer.concat([before.subarray(0, at), bytes, before.subarray(at)]);
  const after = Buffer.from(before);
  [after[at], after[to]] = [before[to] ?? 0, before[at] ?? 0];
  return after;
}
