import { expect, test } from 'vitest';
import { reportProblems } from './text.ts';

const texts = new Map([['en/a.md', `one\n${'x'.repeat(80)} [@rfi-2042].`]]);

test('a problem shows its place, its line, why and what to do', () => {
  const report = reportProblems(
    [
      {
        slug: 'source-unknown',
        file: 'en/a.md',
        at: { line: 2, column: 84 },
        end: { line: 2, column: 92 },
        subject: 'rfi-2042',
        nearest: 'rfi-2024',
      },
    ],
    { directory: 'content', texts, language: 'en' },
  );
  const [file, , place, frame, caret, what, why, fix] = report.split('\n');
  expect(file).toBe('== content/en/a.md: 1 error');
  expect(place).toBe('content/en/a.md:2:84  error  source-unknown');
  expect(frame?.indexOf('rfi-2042')).toBe(caret?.indexOf('^'));
  expect(caret?.trim()).toBe('^^^^^^^^');
  expect(what).toBe('  There is no source "rfi-2042". Did you mean "rfi-2024"?');
  expect(why).toContain('look it up');
  expect(fix).toContain('sources/rfi-2042.yml');
  expect(report).toMatch(/1 error, 0 warnings in the content\.$/);
});

test('a place beyond the text has no frame', () => {
  const problem = {
    slug: 'file-missing',
    file: 'site.yml',
    at: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
    subject: 'content',
  } as const;
  expect(reportProblems([problem], { directory: 'content', texts, language: 'en' })).not.toContain('|');
});

test('nothing to report is said, too', () => {
  expect(reportProblems([], { directory: 'content', texts, language: 'en' })).toBe(
    'The content is in order.',
  );
});

test('a tab keeps its width, a wide letter takes two columns, and what goes on below is underlined to the end of its line', () => {
  const frameOf = (text: string, column: number, end: { line: number; column: number }) =>
    reportProblems([{ slug: 'paragraph-uncited', file: 'f', at: { line: 1, column }, end, subject: '' }], {
      directory: '',
      language: 'en',
      texts: new Map([['f', text]]),
    }).split('\n')[4];
  expect(frameOf('\ta word', 4, { line: 1, column: 8 })).toBe('      \t  ^^^^');
  expect(frameOf('漢字 word', 4, { line: 1, column: 8 })).toBe(`${' '.repeat(6 + 5)}^^^^`);
  expect(frameOf('one two\nthree', 5, { line: 2, column: 6 })).toBe(`${' '.repeat(6 + 4)}^^^`);
});

test('problems stand by file, in order', () => {
  const at = (file: string, line: number) =>
    ({
      slug: 'source-unused',
      file,
      at: { line, column: 1 },
      end: { line, column: 2 },
      subject: 'x',
    }) as const;
  const report = reportProblems([at('b.md', 1), at('a.md', 2), at('a.md', 1)], {
    directory: '',
    texts,
    language: 'en',
  });
  expect(report.match(/^(?:==.*|\S+:\d+:\d+)/gm)).toEqual([
    '== a.md: 2 warnings',
    'a.md:1:1',
    'a.md:2:1',
    '== b.md: 1 warning',
    'b.md:1:1',
  ]);
});
