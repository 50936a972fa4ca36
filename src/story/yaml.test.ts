import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import { refusedIn } from '../model/text/refused-characters.ts';
import { compose } from './composed.ts';
import { readYaml, type DataPath, type Locations } from './yaml.ts';

/** The stretch that a span covers of a text whose lines end with `\n`. */
const cut = (text: string, span: ReturnType<Locations['locate']>) => {
  const lines = text.split('\n');
  const offset = ({ line, column }: { line: number; column: number }) =>
    lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  return text.slice(offset(span.at), offset(span.end));
};
const problems = (text: string) =>
  readYaml(compose(text)).problems.map(({ kind, at }) => `${kind} ${String(at.line)}:${String(at.column)}`);

describe('values', () => {
  test('stay what was written: days, years, words that other YAML takes for truth', () => {
    expect(
      readYaml(compose('a: 2021-04-02\nb: 2011\nc: yes\nd: no\ne: 04:30\nf: null\ng: 010\n')).data,
    ).toEqual({
      ...{ a: '2021-04-02', b: 2011, c: 'yes', d: 'no', e: '04:30', f: null, g: 10 },
    });
  });

  test('may be none', () => {
    expect(readYaml(compose(''))).toMatchObject({ data: null, problems: [] });
    expect(readYaml(compose('# only a remark\n'))).toMatchObject({ data: null, problems: [] });
  });
});

describe('a path leads', () => {
  const text = [
    'title: "The lamp: a \\"story\\""',
    'saidBy: { en: The Keeper }',
    'places:',
    '  - gullhaven',
    "  - 'the quay'",
    'note: >-',
    '  It walked',
    '  forty steps.',
    'empty:',
  ].join('\n');
  const yaml = readYaml(compose(text));
  const within = (path: DataPath, from: number, to: number) => cut(text, yaml.locateWithin(path, from, to));

  test('to the key of a value, or the item of a list', () => {
    expect(cut(text, yaml.locate(['saidBy', 'en']))).toBe('en');
    expect(cut(text, yaml.locate(['places', 1]))).toBe("'the quay'");
  });

  test('to the nearest parent of what is not there', () => {
    expect(cut(text, yaml.locate(['saidBy', 'fr', 'x']))).toBe('saidBy');
    expect(cut(text, yaml.locate(['places', 9]))).toBe('places');
    expect(cut(text, yaml.locate(['nothing']))).toBe('title');
    expect(cut(text, yaml.locate([]))).toBe('title');
  });

  test('to the words, inside their quotes; to the key where there are none', () => {
    expect(cut(text, yaml.locateText(['title']))).toBe('The lamp: a \\"story\\"');
    expect(cut(text, yaml.locateText(['places', 1]))).toBe('the quay');
    expect(cut(text, yaml.locateText(['note']))).toMatch(/^It walked\n {2}forty steps\./);
    expect(cut(text, yaml.locateText(['empty']))).toBe('empty');
  });

  test('to a part of the words, past escapes and folded lines', () => {
    expect(within(['title'], 13, 18)).toBe('story');
    expect(within(['note'], 10, 15)).toBe('forty');
    expect(within(['places', 0], 0, 4)).toBe('gull');
  });
});

test.each([
  ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 'key-repeated 3:1'],
  ['a quotation never closed', 'a: 1\nb: "lamp\nc: 2\n', 'yaml-broken 2:4'],
  ['an alias of nothing', 'a: 1\nb: *lamp\n', 'yaml-broken 2:4'],
  ['a tab that indents', 'a:\n\tb: 1\n', 'yaml-broken 2:1'],
])('%s is told where it stands, and gives no data', (_, text, problem) => {
  expect(problems(text)[0]).toBe(problem);
  expect(readYaml(compose(text)).data).toBeUndefined();
});

test('aliases that would multiply without end are refused, not followed', () => {
  const lines = Array.from({ length: 12 }, (_, n) =>
    n === 0
      ? 'a0: &a0 [x, x]'
      : `a${String(n)}: &a${String(n)} [${Array(9)
          .fill(`*a${String(n - 1)}`)
          .join()}]`,
  );
  expect(problems(lines.join('\n')).map((problem) => problem.split(' ')[0])).toEqual(['yaml-broken']);
});

test('a stretch of a file is read by itself, and placed in the whole', () => {
  const file = '---\r\ntitle: T\r\n---\r\nx: [';
  const yaml = readYaml(compose(file), 4, 13);
  expect(yaml.data).toEqual({ title: 'T' });
  expect(yaml.locateText(['title'])).toEqual({ at: { line: 2, column: 8 }, end: { line: 2, column: 9 } });
});

test('whatever words are written, they are read back and found again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
      const text = stringify({ before: 1, words });
      const yaml = readYaml(compose(text));
      if (refusedIn(words) || yaml.problems.some(({ kind }) => kind === 'quotes-curly')) return;
      expect(yaml.data).toEqual({ before: 1, words: words.replace(/\r\n?/g, '\n').normalize('NFC') });
      expect(yaml.locateText(['words']).at.line).toBeGreaterThan(1);
    }),
  );
});
