import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const spoken = (text: string, language = 'fr') =>
  piecesOf([{ text, language }], language, () => true).map((piece) => piece.text);

test.each([
  [
    'Elle marche. Où va-t-elle\u202F? «\u202FLoin\u202F!\u202F»',
    ['Elle marche.', 'Où va-t-elle ?', '« Loin !'],
  ],
  ['Une heure plus tard, elle était partie', ['Une heure plus tard, elle était partie']],
  ['Près de 12\u202F000 personnes. Ou 1\u202F234\u202F567.', ['Près de 12000 personnes.', 'Ou 1234567.']],
  [' …  . ', []],
])('a passage is said sentence by sentence: %s', (text, pieces) => {
  expect(spoken(text)).toEqual(pieces);
});

test.each([
  ['Le Gen. Ker et M. Diop dorment. Ils rêvent.', 'fr', ['Le Gen. Ker et M. Diop dorment.', 'Ils rêvent.']],
  ['On St. Mary’s day Dr. Ker sleeps.', 'en', ['On St. Mary’s day Dr. Ker sleeps.']],
  ['J. K. Ker said so. He left.', 'en', ['J. K. Ker said so.', 'He left.']],
  // A short name at the end of a sentence makes two sentences one piece.
  ['They came from Ker. Then they left.', 'en', ['They came from Ker. Then they left.']],
  ['نام الحارس. هل استيقظ؟ نعم.', 'ar', ['نام الحارس.', 'هل استيقظ؟', 'نعم.']],
])('a short form does not end a sentence: %s', (text, language, pieces) => {
  expect(spoken(text, language)).toEqual(pieces);
});

const clause = 'la lampe descend encore une marche de la tour';
test.each([
  ['signs', `${Array.from({ length: 9 }, () => clause).join(', ')}.`],
  ['words', `${Array.from({ length: 60 }, () => 'marche').join(' ')}.`],
  ['neither', 'ا'.repeat(400)],
])('a long sentence is said in parts, divided at %s', (kind, text) => {
  const pieces = spoken(text);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(161);
  expect(pieces.join(kind === 'neither' ? '' : ' ')).toBe(text);
  if (kind === 'signs') for (const piece of pieces) expect(piece).toMatch(/[,.]$/);
  if (kind === 'words') for (const piece of pieces) expect(piece).toMatch(/^(?:marche ?)+\.?$/);
});

test('a browser that cannot divide a text says it in parts', () => {
  const { Segmenter } = Intl;
  Reflect.deleteProperty(Intl, 'Segmenter');
  try {
    expect(spoken('Court. Deux.')).toEqual(['Court. Deux.']);
    expect(spoken(`${clause}. ${clause}. ${clause}. ${clause}.`)).toEqual([
      `${clause}. ${clause}. ${clause}.`,
      `${clause}.`,
    ]);
  } finally {
    Object.assign(Intl, { Segmenter });
  }
});

test('a part in another language is said by its voice, where there is one', () => {
  const runs = [
    { text: 'Il dit «\u202F', language: 'fr' },
    { text: 'good ', language: 'en' },
    { text: 'night', language: 'en' },
    { text: '\u202F» et ', language: 'fr' },
    { text: 'سلام', language: 'ar' },
    { text: '.', language: 'fr' },
  ];
  const said = (...voices: readonly string[]) =>
    piecesOf(runs, 'fr', (language) => voices.includes(language)).map(
      ({ text, language }) => `${language}: ${text}`,
    );
  expect(said('fr')).toEqual(['fr: Il dit « good night » et سلام.']);
  expect(said('fr', 'en')).toEqual(['fr: Il dit «', 'en: good night', 'fr: » et سلام.']);
  expect(said('fr', 'en', 'ar')).toEqual(['fr: Il dit «', 'en: good night', 'fr: » et', 'ar: سلام']);
});
