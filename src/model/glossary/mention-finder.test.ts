import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHeading, mentionFinder, sameForm, type Matchable } from './mention-finder.ts';

const terms: readonly Matchable[] = [
  { id: 'jnim', term: 'JNIM', name: 'Group for the Support of Islam and Muslims', aliases: ['GSIM'] },
  { id: 'goita', term: 'Assimi Goïta', aliases: ['Goïta'], kind: 'person' },
  { id: 'transition', term: 'transition', aliases: [] },
  { id: 'junta', term: 'junta', aliases: [] },
  { id: 'aes', term: 'AES', name: 'Alliance of Sahel States', aliases: [] },
  { id: 'sahel', term: 'Sahel', aliases: [], kind: 'place' },
];
const found = (text: string, language = 'en', among = terms) =>
  mentionFinder(among, language)(text).map(({ id, start, end }) => [id, text.slice(start, end)]);
const only = (term: string): readonly Matchable[] => [{ id: 'x', term, aliases: [] }];

describe('mentionFinder', () => {
  test('finds every form, the longest first', () => {
    expect(found('Assimi Goïta and JNIM in the Sahel')).toEqual([
      ['goita', 'Assimi Goïta'],
      ['jnim', 'JNIM'],
      ['sahel', 'Sahel'],
    ]);
    expect(found('The Alliance of Sahel States')).toEqual([['aes', 'Alliance of Sahel States']]);
    expect(found('The Alliance of Sahel Statesmen')).toEqual([['sahel', 'Sahel']]);
  });

  test.each(['-', '\u2010', '\u2011', '\uFE63', '\uFF0D'])('a hyphen is a hyphen (%j)', (hyphen) => {
    expect(found(`to al${hyphen}Qaeda.`, 'en', only('al-Qaeda'))).toEqual([['x', `al${hyphen}Qaeda`]]);
    expect(found('to al-Qaeda.', 'en', only(`al${hyphen}Qaeda`))).toEqual([['x', 'al-Qaeda']]);
    expect(
      found(`al${hyphen}Qaedas`, 'en', [{ id: 'x', term: 'Al-Qaeda', aliases: [], kind: 'person' }]),
    ).toEqual([]);
  });

  test('never inside a longer word, in any alphabet', () => {
    expect(found('JNIMs, éJNIM, Sahelian, transitional, JNIM2, Jama’JNIM, JNIM’am')).toEqual([]);
    expect(found('(GSIM), Sahel-wide')).toEqual([
      ['jnim', 'GSIM'],
      ['sahel', 'Sahel'],
    ]);
  });

  test.each(["JNIM's", 'JNIM’s', 'JNIMʼs', 'JNIM’'])(
    'of %s the mention is the word without its ending',
    (text) => {
      expect(found(`It is ${text} claim`)).toEqual([['jnim', 'JNIM']]);
    },
  );

  test.each(["l'AES", 'L’AES', 'qu’AES'])('of %s the mention is the word without the article', (text) => {
    expect(found(text, 'fr')).toEqual([['aes', 'AES']]);
  });

  test('a name after an elided preposition is found', () => {
    expect(found('d’Assimi Goïta', 'fr')).toEqual([['goita', 'Assimi Goïta']]);
  });

  test('regular plurals count, but not of people and places', () => {
    expect(found('juntas and juntas’ and Juntas')).toEqual([
      ['junta', 'juntas'],
      ['junta', 'juntas'],
      ['junta', 'Juntas'],
    ]);
    expect(found('the Goïtas of all Sahels')).toEqual([]);
    expect(found('les généraux', 'fr', only('général'))).toEqual([['x', 'généraux']]);
    expect(found('juntas', 'bm')).toEqual([]);
  });

  test('a plural never takes the form of another term', () => {
    const two = [...only('arm'), { id: 'arms', term: 'arms', aliases: [] }];
    expect(found('arms', 'en', two)).toEqual([['arms', 'arms']]);
  });

  test('accents are optional, composed or not', () => {
    expect(found('Goita, Goi\u0308ta.').map(([, text]) => text)).toEqual(['Goita', 'Goi\u0308ta']);
    expect(found('Cote', 'en', only('Côte'))).toHaveLength(1);
    expect(found('Côté', 'en', only('Cote'))).toHaveLength(1);
  });

  test('a capital at the start of a sentence changes nothing, other capitals do', () => {
    expect(found('Transition and transition')).toHaveLength(2);
    expect(found('jnim, sahel')).toEqual([]);
  });

  test('line ends within a form do not hide it', () => {
    expect(found('Alliance of\nSahel States')).toEqual([['aes', 'Alliance of\nSahel States']]);
  });

  test('no terms, no mentions; odd characters are only characters', () => {
    expect(found('JNIM', 'en', [])).toEqual([]);
    expect(found('in C++ (old) days', 'en', only('C++ (old)'))).toHaveLength(1);
  });

  test.each([
    ['Thai, without spaces', 'th', 'แมว', 'ฉันรักแมว', 'แมวน้ำ'],
    ['Chinese, without spaces', 'zh', '北京', '我在北京工作', '北极'],
    ['Arabic, with and without vowel signs', 'ar', 'مالي', 'في مَالِي', 'ماليزيا'],
    ['Bambara', 'bm', 'jɛkulu', 'Jɛ̀kulu in', 'jɛkuluw'],
    ['N’Ko', 'nqo', 'ߒߞߏ', 'ߒߞߏ ߞߊ߲', 'ߒߞߏߞߊ߲'],
    ['an apostrophe within a word', 'en', 'Jama’at', "the Jama'at", 'Jama’ati'],
  ])('%s', (_, language, term, text, longer) => {
    expect(found(text, language, only(term)), text).toHaveLength(1);
    expect(found(longer, language, only(term)), longer).toEqual([]);
  });

  /** Hard cases of French: what of a sentence is marked. `_` is a narrow no-break space. */
  describe('French', () => {
    const french: readonly Matchable[] = [
      { id: 'aes', term: 'AES', name: 'Alliance des États du Sahel', aliases: [] },
      { id: 'azawad', term: 'Azawad', aliases: [], kind: 'place' },
      { id: 'iyad', term: 'Iyad Ag Ghali', aliases: ['Iyad'], kind: 'person' },
      { id: 'cedeao', term: 'Cédéao', aliases: ['CEDEAO'] },
      { id: 'coup', term: 'coup d’État', aliases: ['coups d’État'] },
      { id: 'transition', term: 'la transition', aliases: [] },
      { id: 'combattant', term: 'combattant', aliases: ['combattante', 'combattantes'] },
      { id: 'essor', term: 'L’Essor', aliases: [] },
      { id: 'general', term: 'général', aliases: [] },
    ];
    test.each([
      ['l’AES, de l’AES, à l’AES', 'AES, AES, AES'],
      ["l'AES et L'AES", 'AES, AES'],
      ["d’Azawad, d'Azawad, D’Azawad", 'Azawad, Azawad, Azawad'],
      ["qu’Iyad, qu'Iyad, lorsqu’Iyad, jusqu’Iyad", 'Iyad, Iyad, Iyad, Iyad'],
      ['qu’Iyad Ag Ghali et Iyad', 'Iyad Ag Ghali, Iyad'],
      ['aujourd’Azawad, prud’AES, AESl', ''],
      ['la Cédéao, la Cedeao, la CEDEAO, cédéao', 'Cédéao, Cedeao, CEDEAO'],
      ["un coup d’État, deux coups d'État, coup d’etat", "coup d’État, coups d'État"],
      ['La transition, de la transition, les transitions', 'transition, transition, transitions'],
      ['une combattante, des combattantes, des combattants', 'combattante, combattantes, combattants'],
      ['le journal L’Essor, l’Essor, un essor', 'L’Essor'],
      ['le général, les généraux, la générale', 'général, généraux'],
      ['les Azawads, des Iyads', ''],
      ['l’Alliance des_États du Sahel', 'Alliance des_États du Sahel'],
      ['(l’AES)_; «_AES_»_: AES_!', 'AES, AES, AES'],
      ['pro-AES, ex-AES', 'AES, AES'],
    ])('%s', (text, marked) => {
      const set = (words: string) => words.replaceAll('_', '\u202F');
      const forms = found(set(text), 'fr', french).map(([, form]) => form);
      expect(forms.join(', ')).toBe(set(marked));
    });
  });

  /** Hard cases of Arabic: what of a sentence is marked. */
  describe('Arabic', () => {
    const arabic: readonly Matchable[] = [
      { id: 'keeper', term: 'حارس', name: 'حارس الفانوس', aliases: ['حراس'], kind: 'person' },
      { id: 'qaida', term: 'القاعدة', aliases: [] },
      { id: 'mali', term: 'مالي', aliases: [], kind: 'place' },
      { id: 'security', term: 'أمن', aliases: [] },
      { id: 'language', term: 'لغة', aliases: [] },
      { id: 'gao', term: 'Gao', aliases: [], kind: 'place' },
    ];
    test.each([
      ['حارس، والحارس، للحارس، بالحارس، وللحارس، فالحارس', 'حارس، حارس، حارس، حارس، حارس، حارس'],
      ['وحارس ولحارس وبحارس', 'حارس، حارس، حارس'],
      ['حارس الفانوس وحراس', 'حارس الفانوس، حراس'],
      ['القاعدة والقاعدة وبالقاعدة', 'القاعدة، القاعدة، القاعدة'],
      ['للقاعدة، وللقاعدة', 'للقاعدة، للقاعدة'],
      // Another word: a base; one with a pronoun, one within a longer word.
      ['قاعدة عسكرية لقاعدة', ''],
      ['حارسها، محارس، ماليزيا، الماليون، كمالي', ''],
      ['في مالي، بمالي، ومالي', 'مالي، مالي، مالي'],
      ['أمن، الأمن، امن، والامن، أَمْن، أمـــن', 'أمن، أمن، امن، امن، أَمْن، أمـــن'],
      ['وَالْحَارِسُ', 'حَارِسُ'],
      ['للغة، باللغة، لغة', 'لغة، لغة، لغة'],
      ['في Gao، بـGao؟ «Gao»؛', 'Gao، Gao، Gao'],
    ])('%s', (text, marked) => {
      expect(
        found(text, 'ar', arabic)
          .map(([, form]) => form)
          .join('، '),
      ).toBe(marked);
    });

    test('prefixes of Arabic are letters in other languages', () => {
      expect(found('والحارس', 'fa', arabic)).toEqual([]);
    });
  });

  /** Letters of scripts that part words by spaces; where others part them is for a dictionary to say. */
  const spacedLetter =
    /^(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}])[\p{L}\p{N}]/u;
  const lastOf = (text: string) => [...text].at(-1) ?? '';

  test('mentions never overlap, stand in order, lie on word boundaries and name their term', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom(
          'JNIM',
          'Goïta',
          'Assimi ',
          'x',
          ' ',
          "'",
          '’s',
          'l’',
          'Sahel',
          '\u0308',
          'States',
          'junta',
        ),
        fc.string({ unit: 'grapheme', maxLength: 3 }),
      ),
    );
    const find = mentionFinder(terms, 'en');
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { id, start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(lastOf(text.slice(0, start))).not.toMatch(spacedLetter);
          expect(text.slice(end)).not.toMatch(spacedLetter);
          expect(found(text.slice(start, end))).toEqual([[id, text.slice(start, end)]]);
          last = end;
        }
      }),
    );
  });
});

test('forms are the same without regard to case, accents, apostrophes and spaces', () => {
  expect(sameForm('Goïta')).toBe(sameForm('goita'));
  expect(sameForm('État  d’urgence')).toBe(sameForm("etat d'urgence"));
  expect(sameForm('Goïta')).not.toBe(sameForm('Goitas'));
});

test('a heading begins with a capital', () => {
  expect(['junta', 'JNIM', 'émir', '𞤢𞤣'].map(asHeading)).toEqual(['Junta', 'JNIM', 'Émir', '𞤀𞤣']);
});
