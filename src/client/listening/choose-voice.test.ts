import { expect, test } from 'vitest';
import { chooseVoice } from './choose-voice.ts';
import { languageOf } from './voices.ts';

/** A voice as a list of them is written here: `fr-FR`, `fr-FR network`, `fr-FR usual`, or with its address. */
function voice(written: string) {
  const [lang = '', kind = ''] = written.split(' ');
  return {
    lang,
    localService: kind !== 'network',
    default: kind === 'usual',
    voiceURI: kind.includes('.') ? kind : lang,
    written,
  };
}
const chosen = (all: readonly string[], language: string, ...liked: readonly string[]) =>
  chooseVoice(all.map(voice), language, liked)?.written;

test.each([
  ['the language alone', ['en-GB', 'fr-FR'], 'fr', [], 'fr-FR'],
  ['as Android writes it', ['en_GB', 'fr_FR', 'fr_CA'], 'fr', [], 'fr_FR'],
  ['with three letters', ['eng-GBR', 'fra_FRA'], 'fr', [], 'fra_FRA'],
  ['with a script that no tag would have there', ['sr__#Latn'], 'sr', [], 'sr__#Latn'],
  ['the region of the page', ['fr-FR', 'fr-CA'], 'fr-CA', ['fr-FR'], 'fr-CA'],
  ['the region of the reader', ['fr-FR', 'fr_CA'], 'fr', ['en-CA', 'fr-CA'], 'fr_CA'],
  ['the first that the reader likes', ['fr-BE', 'fr-CA'], 'fr', ['fr-CA', 'fr-BE'], 'fr-CA'],
  ['the usual one of the device', ['fr-CA', 'fr-BE usual'], 'fr', ['fr-ML', 'fr'], 'fr-BE usual'],
  ['where the language is at home', ['ar-AE', 'ar-EG'], 'ar', ['fr-ML'], 'ar-EG'],
  ['any other', ['fr-CA', 'fr-BE'], 'fr', ['fr-ML'], 'fr-CA'],
  ['one without a region', ['fr'], 'fr', [], 'fr'],
  [
    'not one for fun',
    ['en-US com.apple.speech.synthesis.voice.Albert', 'en-AU com.apple.voice.compact.en-AU.Karen'],
    'en',
    ['en-US'],
    'en-AU com.apple.voice.compact.en-AU.Karen',
  ],
  [
    'one for fun where there is no other',
    ['en-US com.apple.eloquence.en-US.Eddy'],
    'en',
    [],
    'en-US com.apple.eloquence.en-US.Eddy',
  ],
] as const)('a voice is of %s', (_, all, language, liked, expected) => {
  expect(chosen(all, language, ...liked)).toBe(expected);
});

test.each([
  [['fr-FR network']],
  [['en-US', 'en-GB usual']],
  [['fro-FR', 'frr-DE', 'fil-PH']],
  [['', '-', 'x', '123']],
  [[]],
])('%j cannot read French', (all) => {
  expect(chosen(all, 'fr', 'fr-FR')).toBeUndefined();
});

test('a voice of the network is not taken, even where it is the better one', () => {
  expect(chosen(['fr-FR network', 'fr-CA'], 'fr-FR', 'fr-FR')).toBe('fr-CA');
});

test('a page that names no language has no voice', () => {
  for (const language of ['', 'undetermined-', '?']) expect(chosen(['fr-FR', ''], language)).toBeUndefined();
});

test.each([
  ['FR-fr', 'fr'],
  ['cmn-Hans-CN', 'zh'],
  ['iw_IL', 'he'],
  ['bm', 'bm'],
  ['', undefined],
])('the language of %s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
