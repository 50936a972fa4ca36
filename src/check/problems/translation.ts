import { error, warning } from './kind.ts';

/** What is wrong between a text and its translations. */
export const translationKinds = {
  'translation-orphan': error(
    'There is no original of "{subject}".',
    'A translation takes its facts from its original: dates, sources, places.',
    'Give the file the name of its original in the default language, or write the original first.',
  ),
  'translation-field': error(
    'The field "{subject}" belongs to the original alone.',
    'Facts are written once; in two files they would part.',
    'Take it out: a translation carries words and "translated", the day it was made.',
  ),
  'translation-sources': error(
    'The translation rests on other sources or figures than its original: {subject}',
    'The same statement must carry the same proof in every language.',
    'Cite as the original does, or change the original first.',
  ),
  'translation-missing': warning(
    'The text "{subject}" is not translated.',
    'Its page shows the original, with a note that says so.',
    'Translate it into a file of the same name in the folder of that language.',
  ),
  'translation-stale': warning(
    'The original changed on {subject}, after this translation was made.',
    'Its page tells readers that the original is newer.',
    'Bring the words up to date and set "translated" to the day you did.',
  ),
  'language-unlisted': warning(
    'The language "{subject}" has a folder and is not offered.',
    'Its pages are not made until it stands in site.yml.',
    'Add it to "languages" in site.yml when it is ready.',
  ),
} as const;
