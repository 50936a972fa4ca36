import { expect, test } from 'vitest';
import { languageOf } from './told-language.ts';

// The rules are gettext's: https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html
// and https://www.gnu.org/software/gettext/manual/html_node/The-LANGUAGE-variable.html
test.each<[Record<string, string>, string]>([
  [{}, 'en'],
  [{ LANG: 'fr_ML.UTF-8' }, 'fr'],
  [{ LANG: 'fr' }, 'fr'],
  [{ LANG: 'fr_FR@euro' }, 'fr'],
  [{ LANG: 'fr.UTF-8' }, 'fr'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'bm_ML.UTF-8' }, 'en'],
  [{ LANG: 'fra_FR' }, 'en'],
  [{ LANG: '' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'POSIX' }, 'en'],
  // LC_ALL counts before LC_MESSAGES, and that before LANG; what is empty does not count; other categories never do.
  [{ LC_ALL: 'fr_ML.UTF-8', LC_MESSAGES: 'en_GB.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: 'fr_ML.UTF-8', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LC_MESSAGES: '', LANG: 'fr_ML.UTF-8' }, 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_ML.UTF-8' }, 'en'],
  [{ LC_MESSAGES: 'POSIX', LANG: 'fr_ML.UTF-8' }, 'en'],
  [{ LC_CTYPE: 'fr_ML.UTF-8', LC_TIME: 'fr_ML.UTF-8', LANG: 'en_GB.UTF-8' }, 'en'],
  // LANGUAGE is a list, which counts before the locale, unless that is C.
  [{ LANGUAGE: 'fr', LANG: 'en_GB.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'ff:bm:fr', LANG: 'ff_SN.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'fr_CA:en', LANG: 'en_CA.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'en:fr', LANG: 'fr_ML.UTF-8' }, 'en'],
  [{ LANGUAGE: ':fr', LANG: 'de_DE.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'de', LANG: 'fr_ML.UTF-8' }, 'en'],
  [{ LANGUAGE: '', LANG: 'fr_ML.UTF-8' }, 'fr'],
  [{ LANGUAGE: 'fr' }, 'en'],
  [{ LANGUAGE: 'fr', LANG: 'C' }, 'en'],
  [{ LANGUAGE: 'fr', LC_ALL: 'POSIX', LANG: 'fr_ML.UTF-8' }, 'en'],
])('%j asks for %s', (environment, language) => {
  expect(languageOf(environment)).toBe(language);
});
