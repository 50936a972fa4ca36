import { checkLanguages, type CheckLanguage } from './localised.ts';

/**
 * The language in which the environment asks for messages, as gettext reads it
 * (https://www.gnu.org/software/gettext/manual/html_node/Locale-Environment-Variables.html): the first of LC_ALL,
 * LC_MESSAGES and LANG that is not empty is the locale, `fr_ML.UTF-8`. Unless that is `C` or `POSIX`, LANGUAGE may list
 * languages in its place, the best first: `ff:fr`. English where none of them is a language of the check.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): CheckLanguage {
  const { LC_ALL, LC_MESSAGES, LANG, LANGUAGE } = environment;
  const locale = [LC_ALL, LC_MESSAGES, LANG].find(Boolean) ?? 'C';
  if (/^(?:C|POSIX)(?![A-Za-z])/.test(locale)) return 'en';
  const wanted = LANGUAGE ? LANGUAGE.split(':') : [locale];
  return wanted.map(languageIn).find((language) => language !== undefined) ?? 'en';
}

/** The language of a locale, `language[_TERRITORY][.codeset][@modifier]`, if the check speaks it. */
function languageIn(locale: string): CheckLanguage | undefined {
  const [tag] = locale.split(/[_.@-]/);
  return checkLanguages.find((language) => language === tag?.toLowerCase());
}
