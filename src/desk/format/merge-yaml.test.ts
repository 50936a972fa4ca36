import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, parseDocument, stringify } from 'yaml';
import { mergeYaml } from './merge-yaml.ts';

const file = `# The first words.
title: The lamp is lit   # as the log has it
date: 2011
topics: [walking-lamp, sea]
by: { en: The Gazette, fr: "La Gazette" }
quoted: 'It''s lit'
short: >-
  A harbour that
  does not exist.
inBrief:
  - "One [@a]."
  # The second is contested.
  - "Two [@b]."

changes:
  - { date: 2021-05-03, kind: correction, note: Earlier than first written. }
  - date: 2021-05-04
    kind: update   # new
    note: More.
# The last words.
`;
const data = parse(file) as Record<string, unknown>;

test('what has not changed is the same text, byte for byte', () => {
  expect(mergeYaml(file, data)).toBe(file);
  for (const text of ['a: 1', 'a:   1\n\n\n', '# only\na: {b:   [1,2 ]}\r\n', '']) {
    expect(mergeYaml(text, (parse(text) ?? {}) as Record<string, unknown>)).toBe(text);
  }
});

/** The lines of a text that another lacks, with a minus, and those it has besides, with a plus. */
function difference(changed: Record<string, unknown>): readonly string[] {
  const merged = mergeYaml(file, changed);
  expect(parse(merged)).toEqual(changed);
  const [before, after] = [file.split('\n'), merged.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

test.each([
  [
    'a plain value keeps its comment',
    { title: 'The lamp: lit' },
    ['-title: The lamp is lit   # as the log has it', '+title: "The lamp: lit"   # as the log has it'],
  ],
  ['a number', { date: 2012 }, ['-date: 2011', '+date: 2012']],
  ['single quotes stay', { quoted: "It's out" }, ["-quoted: 'It''s lit'", "+quoted: 'It''s out'"]],
  [
    'a list in brackets grows in them',
    { topics: ['walking-lamp', 'sea', 'fog'] },
    ['-topics: [walking-lamp, sea]', '+topics: [walking-lamp, sea, fog]'],
  ],
  [
    'one language of several',
    { by: { en: 'The Gazette', fr: 'Le Journal, dit-on' } },
    ['-by: { en: The Gazette, fr: "La Gazette" }', '+by: { en: The Gazette, fr: "Le Journal, dit-on" }'],
  ],
  [
    'a language that comes in',
    { by: { en: 'The Gazette', fr: 'La Gazette', ar: 'الجريدة' } },
    ['-by: { en: The Gazette, fr: "La Gazette" }', '+by: { en: The Gazette, fr: "La Gazette", ar: الجريدة }'],
  ],
  [
    'one item of a list',
    { inBrief: ['One [@a].', 'Three [@b].'] },
    ['-  - "Two [@b]."', '+  - "Three [@b]."'],
  ],
  [
    'an item that comes in is written plainly',
    { inBrief: ['One [@a].', 'One and a half [@a].', 'Two [@b].'] },
    ['+  - One and a half [@a].'],
  ],
  ['an item that goes', { inBrief: ['Two [@b].'] }, ['-  - "One [@a]."']],
  [
    'one value of one group',
    {
      changes: [
        { date: '2021-05-03', kind: 'correction', note: 'Earlier than first written.' },
        { date: '2021-05-04', kind: 'correction', note: 'More.' },
      ],
    },
    ['-    kind: update   # new', '+    kind: correction   # new'],
  ],
  [
    'folded text is folded again',
    { short: 'A harbour that is not there.' },
    ['-  A harbour that', '-  does not exist.', '+  A harbour that is not there.'],
  ],
])('%s', (_, changes, expected) => {
  expect(difference({ ...data, ...changes })).toEqual(expected);
});

test('a field that goes takes its line, and a new one comes after the field before it', () => {
  const { quoted, ...rest } = data;
  expect(quoted).toBe("It's lit");
  expect(difference(rest)).toEqual(["-quoted: 'It''s lit'"]);
  const { title, ...others } = data;
  expect(difference({ title, kind: 'battle', ...others })).toEqual(['+kind: battle']);
  expect(mergeYaml(file, { title, kind: 'battle', ...others })).toContain(
    'log has it\nkind: battle\ndate: 2011\n',
  );
  expect(mergeYaml(file, { kind: 'battle', ...data })).toContain('# The first words.\nkind: battle\ntitle:');
  expect(mergeYaml('a: 1', { a: 1, b: ['x', 'y z'], c: { d: 'e' } })).toBe(
    'a: 1\nb:\n  - x\n  - y z\nc:\n  d: e\n',
  );
});

test('a value between null and words, and a list between its forms', () => {
  expect(mergeYaml('a:\nb: null # ?\nc: 1\n', { a: 'x', b: 'y', c: null })).toBe('a: x\nb: y # ?\nc: null\n');
  expect(mergeYaml('a: []\nb: 1\n', { a: ['One two.'], b: 1 })).toBe('a:\n  - One two.\nb: 1\n');
  expect(mergeYaml('a:\n  - x\nb: 1\n', { a: [], b: 1 })).toBe('a: []\nb: 1\n');
});

test('a value that others take over is not changed behind their back', () => {
  expect(() => mergeYaml('a: &x one\nb: *x\n', { a: 'two', b: 'one' })).toThrow('edit the file itself');
  expect(() => mergeYaml('a: [', { a: 1 })).toThrow();
});

const word = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 12 });
const scalar = fc.oneof(
  word,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('a: b', '- x', '#', '[', 'yes', '2011', ' lead', 'two\nlines'),
);
const key = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const value = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).tree;
const mapping = fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const style = fc.record({
  collectionStyle: fc.constantFrom<'any' | 'flow' | 'block'>('any', 'flow', 'block'),
  singleQuote: fc.boolean(),
  indentSeq: fc.boolean(),
  indent: fc.constantFrom(2, 4),
});

test('whatever changes, the merged text holds it, and nothing changes twice', () => {
  fc.assert(
    fc.property(mapping, mapping, style, (before, after, how) => {
      const text = stringify(before, how);
      // Some of these texts the package itself cannot read again.
      fc.pre(parseDocument(text).errors.length === 0);
      expect(mergeYaml(text, before)).toBe(text);
      const merged = mergeYaml(text, after);
      expect(parse(merged)).toEqual(after);
      expect(mergeYaml(merged, after)).toBe(merged);
    }),
    { numRuns: 60 },
  );
});

test.each(['', ' ', '  ', ' \n', '\n', '\t', ':\na\t"', '-\n\na#"\n"', "\t:\n \n'"])(
  'a field of %j is kept as it is typed',
  (blank) => {
    for (const name of ['title', 'quoted', 'short']) {
      const merged = mergeYaml(file, { ...data, [name]: blank });
      expect(parse(merged)).toEqual({ ...data, [name]: blank });
    }
  },
);

test('comments outlive the change of one field', () => {
  fc.assert(
    fc.property(fc.constantFrom('title', 'date', 'quoted', 'short'), scalar, (name, words) => {
      const merged = mergeYaml(file, { ...data, [name]: words });
      for (const comment of [
        '# The first words.',
        '# as the log has it',
        '# The second is contested.',
        '# new',
        '# The last words.',
      ])
        expect(merged).toContain(comment);
      const others = (text: string) =>
        text.replace(/^(?:title|date|quoted|short):.*\n(?: .*\n|\n(?= ))*/gm, '');
      expect(others(merged)).toBe(others(file));
    }),
  );
});
