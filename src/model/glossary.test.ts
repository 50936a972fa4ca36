import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asHeading, mentionFinder, sameForm } from './glossary.ts';

const terms = [
  { id: 'jnim', term: 'JNIM', name: 'Group for the Support of Islam and Muslims', aliases: ['GSIM'] },
  { id: 'goita', term: 'Assimi Goïta', aliases: ['Goïta'] },
  { id: 'transition', term: 'transition', aliases: [] },
  { id: 'aes', term: 'AES', name: 'Alliance of Sahel States', aliases: [] },
  { id: 'sahel', term: 'Sahel', aliases: [] },
];
const find = mentionFinder(terms);
const found = (text: string) => find(text).map(({ id, start, end }) => [id, text.slice(start, end)]);

describe('mentionFinder', () => {
  test('finds every form, the longest first', () => {
    expect(found('Assimi Goïta and JNIM in the Sahel')).toEqual([
      ['goita', 'Assimi Goïta'],
      ['jnim', 'JNIM'],
      ['sahel', 'Sahel'],
    ]);
    expect(found('The Alliance of Sahel States')).toEqual([['aes', 'Alliance of Sahel States']]);
  });

  test('never inside a longer word, in any alphabet', () => {
    expect(found('JNIMs, éJNIM, Sahelian, transitional, JNIM2')).toEqual([]);
    expect(found('JNIM’s (GSIM), Sahel-wide')).toEqual([
      ['jnim', 'JNIM'],
      ['jnim', 'GSIM'],
      ['sahel', 'Sahel'],
    ]);
  });

  test('a capital at the start of a sentence changes nothing, other capitals do', () => {
    expect(found('Transition and transition')).toHaveLength(2);
    expect(found('jnim, sahel')).toEqual([]);
  });

  test('line ends within a form do not hide it', () => {
    expect(found('Alliance of\nSahel States')).toEqual([['aes', 'Alliance of\nSahel States']]);
  });

  test('no terms, no mentions; odd characters are only characters', () => {
    expect(mentionFinder([])('JNIM')).toEqual([]);
    expect(mentionFinder([{ id: 'x', term: 'C++ (old)', aliases: [] }])('in C++ (old) days')).toHaveLength(1);
  });

  test('mentions never overlap and always hold what they claim', () => {
    const words = fc.array(
      fc.constantFrom('JNIM', 'Goïta', 'Assimi', 'x', ' ', ', ', 'Sahel', 'é', 'States'),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const mention of find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.id).not.toBe('');
          end = mention.end;
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
  expect([asHeading('junta'), asHeading('JNIM'), asHeading('émir')]).toEqual(['Junta', 'JNIM', 'Émir']);
});
