import { expect, test } from 'vitest';
import { tell, told } from '../../../../tests/support/entries.ts';
import { check } from './acronyms.ts';

const judge = (body: string, fields = 'title: T', file = 'en/articles/a.md', explained: string[] = []) =>
  told(check(tell(file, body, fields), { explained: new Set(explained) }));

test('letters without a name are told once, where they are first used', () => {
  expect(judge('The lamp.\nThe GHM came. The GHM left.')).toEqual(['acronym-unexplained 5:5 GHM']);
});

test.each(['The Gullhaven Harbour Mice (GHM) came.', 'The GHM (Gullhaven Harbour Mice) came.'])(
  'letters need no name after %s',
  (introduction) => {
    expect(judge(`The GHM sleep.\n\n${introduction}`)).toEqual([]);
  },
);

test('letters need no name where the glossary has it', () => {
  expect(judge('The GHM and the ГКП.', 'title: T', 'en/topics/t.md', ['GHM'])).toEqual([
    'acronym-unexplained 4:17 ГКП',
  ]);
});

test('letters are no Roman numbers, single capitals, or parts of a word', () => {
  expect(judge('Part XIV, plan B, GHMs, A-GHM, GHM2, McGHM.')).toEqual([]);
});

test('letters are looked for in brief points, but not in events', () => {
  expect(judge('', 'inBrief:\n  - The GHM came.')).toEqual(['acronym-unexplained 3:9 GHM']);
  expect(judge('The GHM came.', 'title: T', 'en/events/e.md')).toEqual([]);
});
