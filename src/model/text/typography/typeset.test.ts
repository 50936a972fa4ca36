import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fr } from '../../../i18n/fr.ts';
import { french } from './french.ts';
import { typeset, typesetStretches } from './typeset.ts';

const folder = path.resolve('tests/fixtures/typography');
const cases = readdirSync(folder);

/** The lines of a file, in which ␣ is a narrow no-break space (U+202F) and ⍽ a wide one (U+00A0). */
function lines(...names: readonly string[]): readonly string[] {
  const text = readFileSync(path.join(folder, ...names), 'utf8').trimEnd();
  return text.replaceAll('␣', '\u202F').replaceAll('⍽', '\u00A0').split('\n');
}

/** A text without what may change in it. */
const rest = (text: string) => text.replace(/[\s'‘’´`ʼ′＇"«»“”]/g, '');

/** A case is a folder: what an editor types in `input.txt`, line by line, and what is printed in `output.txt`. */
describe('French', () => {
  test.each(cases)('%s', (name) => {
    const right = lines(name, 'output.txt');
    expect(lines(name, 'input.txt').map((line) => typeset(line, 'fr'))).toEqual(right);
    // What is right stays so, and English is left as it is typed.
    expect(right.map((line) => typeset(line, 'fr-ML'))).toEqual(right);
    expect(lines(name, 'input.txt').map((line) => typeset(line, 'en'))).toEqual(lines(name, 'input.txt'));
  });

  test('every rule has its cases', () => {
    expect(cases).toEqual(expect.arrayContaining(french.rules.map(({ name }) => name)));
  });

  test('whatever stands there, only spaces, apostrophes and quotation marks change, and only once', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(...' :;!?%«»"\'’“”()\n', '\u00A0', '\u202F', '\uFFFC'),
        fc.constantFrom(
          '7',
          '620',
          '17h30',
          'km',
          'h',
          'l',
          'mot',
          'F CFA',
          'n°',
          'https://a.org/',
          '@',
          '1er',
        ),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const once = typeset(parts.join(''), 'fr');
        expect(rest(once)).toBe(rest(parts.join('')));
        expect(typeset(once, 'fr')).toBe(once);
        // Where emphasis divides a text makes no difference.
        expect(
          typesetStretches(
            parts.map((text) => ({ text })),
            'fr',
          ).join(''),
        ).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('code and other languages stay as they are, and count as words to the text around them', () => {
    const stretches = [
      { text: "L'ordre " },
      { text: 'a ? b : "c"', fixed: true },
      { text: ' : «' },
      { text: "don't", fixed: true },
      { text: '»' },
    ];
    expect(typesetStretches(stretches, 'fr')).toEqual([
      'L’ordre ',
      'a ? b : "c"',
      '\u202F: «\u202F',
      "don't",
      '\u202F»',
    ]);
  });

  test.each(['7 F CFA', '7  F CFA', '7\t \tF CFA', '7F CFA'])(
    'the spaces of %j, however many, are joined at once',
    (text) => {
      expect(typeset(text, 'fr')).toBe('7\u202FF\u202FCFA');
    },
  );

  test('the interface has its spaces from its translators', () => {
    const wrong: string[] = [];
    const read = (words: object): void => {
      for (const phrase of Object.values(words) as unknown[]) {
        if (typeof phrase === 'string' && typeset(phrase, 'fr') !== phrase) wrong.push(phrase);
        if (typeof phrase === 'object' && phrase !== null) read(phrase);
      }
    };
    for (const [group, words] of Object.entries(fr)) if (group !== 'locale') read(words);
    expect(wrong).toEqual([]);
  });
});
