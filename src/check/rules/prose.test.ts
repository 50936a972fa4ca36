import { describe, expect, test } from 'vitest';
import { tell, told } from '../../../tests/support/entries.ts';
import { checkLength, checkProse } from './prose.ts';

const words = (count: number, word = 'lamp') => Array.from({ length: count }, () => word).join(' ');
const sentence = (count: number) => `The ${words(count - 1)}`;
const judge = (body: string, fields = 'title: T', file = 'en/articles/a.md', explained: string[] = []) => {
  const text = tell(file, body, fields);
  return told(checkProse(text, new Set(explained)));
};

describe('sentences', () => {
  test('25 words on average are borne, 26 are not; the citation is none of them', () => {
    expect(judge(`${sentence(20)}. ${sentence(30)} [@almanac, para. 3].`)).toEqual([]);
    expect(judge(`\n${sentence(25)}. ${sentence(27)} [@almanac].`)).toEqual(['sentences-long 5:1 26']);
  });

  test('an item of a list ends its sentence, and a heading or a table is none', () => {
    expect(judge(`- ${words(20)}\n- ${words(20)}`)).toEqual([]);
    expect(judge(`## ${words(40)}\n\n| ${words(40)} |\n| - |\n| ${words(40)} |`)).toEqual([]);
  });

  test('the stop of another script ends them, too', () => {
    expect(judge(`${words(20, 'प्रकाश')}। ${words(20, 'प्रकाश')}।`, 'title: T', 'hi/articles/a.md')).toEqual(
      [],
    );
  });
});

describe('a summary', () => {
  const summary = (text: string) => judge('', `summary: ${text}`);

  test('may have 160 characters of any script, citations aside', () => {
    expect(summary('𞤀'.repeat(160))).toEqual([]);
    expect(summary('x'.repeat(160))).toEqual([]);
    expect(summary(`${'x'.repeat(160)} [@almanac; @harbour-log]`)).toEqual([]);
    expect(summary('x'.repeat(161))).toEqual(['summary-long 2:10 161']);
  });
});

describe('letters without a name', () => {
  test('are told once, where they are first used', () => {
    expect(judge('The lamp.\nThe GHM came. The GHM left.')).toEqual(['acronym-unexplained 5:5 GHM']);
  });

  test.each(['The Gullhaven Harbour Mice (GHM) came.', 'The GHM (Gullhaven Harbour Mice) came.'])(
    'need none after %s',
    (introduction) => {
      expect(judge(`The GHM sleep.\n\n${introduction}`)).toEqual([]);
    },
  );

  test('need none where the glossary has it', () => {
    expect(judge('The GHM and the ГКП.', 'title: T', 'en/topics/t.md', ['GHM'])).toEqual([
      'acronym-unexplained 4:17 ГКП',
    ]);
  });

  test('are no Roman numbers, single capitals, or parts of a word', () => {
    expect(judge('Part XIV, plan B, GHMs, A-GHM, GHM2, McGHM.')).toEqual([]);
  });

  test('are looked for in brief points, but not in events', () => {
    expect(judge('', 'inBrief:\n  - The GHM came.')).toEqual(['acronym-unexplained 3:9 GHM']);
    expect(judge('The GHM came.', 'title: T', 'en/events/e.md')).toEqual([]);
  });
});

describe('the extent of an explainer', () => {
  const extent = (body: string, file = 'en/articles/a.md', fields = 'title: T') => {
    const text = tell(file, body, fields);
    return told(checkLength(text.entry, text.body));
  };

  test.each([
    [599, ['length-unusual 4:1 599']],
    [600, []],
    [1100, []],
    [1101, ['length-unusual 4:1 1101']],
  ])('%i words', (count, problems) => {
    expect(extent(words(count))).toEqual(problems);
  });

  test('is that of its text: brief points add nothing, and other kinds have none', () => {
    expect(extent(words(599), 'en/articles/a.md', `inBrief: [${words(9)}]`)).toEqual([
      'length-unusual 4:1 599',
    ]);
    expect(extent('Dark.', 'en/events/e.md')).toEqual([]);
  });

  test('35 different sources are borne, 36 are not, however often each is cited', () => {
    const cite = (count: number) =>
      Array.from({ length: count }, (_, n) => `[@s${String(n)}] [@s0]`).join(' ');
    expect(extent(`${words(600)} ${cite(35)}`)).toEqual([]);
    expect(extent(`${words(600)} ${cite(36)}`)).toEqual(['sources-too-many 4:1 36']);
  });
});
