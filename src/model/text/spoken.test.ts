import { expect, test } from 'vitest';
import { spoken } from './spoken.ts';

test.each([
  ['12\u202F000 habitants', '12000 habitants'],
  ['de 1\u00A0234\u00A0567 à 2\u2009000', 'de 1234567 à 2000'],
  ['12\u202F000,5 tonnes', '12000,5 tonnes'],
  ['−3\u202F500\u202Fm', '−3500 m'],
  // A year before a number, and digits that are no groups of three, are two numbers.
  ['en 2021\u00A0500 personnes', 'en 2021 500 personnes'],
  ['page 12\u00A03400', 'page 12 3400'],
  ['17\u202Fh\u202F30', '17 h 30'],
  ['12,000 people', '12,000 people'],
  ['12 000 people', '12 000 people'],
])('a number is one number: %s', (written, heard) => {
  expect(spoken(written)).toBe(heard);
});

test.each([
  ['Combien\u202F? «\u202FUn\u202F»', 'Combien ? « Un »'],
  ['  two\n lines\t here ', 'two lines here'],
  ['l’avion\u2011cargo', 'l’avion-cargo'],
  ['Gull\u00ADhaven\u200B \u2068جزيرة\u2069\uFEFF', 'Gullhaven جزيرة'],
  // What joins letters, or keeps them apart, is a part of the word.
  ['می\u200Cشود', 'می\u200Cشود'],
  ['Gen. Ker, No. 4', 'Gen. Ker, No. 4'],
  ['', ''],
])('spaces and signs are plain: %s', (written, heard) => {
  expect(spoken(written)).toBe(heard);
});
