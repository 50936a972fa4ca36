import type { Settings } from '../../../model/story.ts';
import type { Entry } from '../../../story/entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'language-unlisted': warning({
    en: [
      'The language "{subject}" has a folder but is not published.',
      'Its pages are not made until it is listed in site.yml.',
      'Add it to "languages" in site.yml when it is ready.',
    ],
    fr: [
      'La langue «\u202F{subject}\u202F» a un dossier mais n’est pas publiée.',
      'Ses pages ne sont pas faites tant qu’elle n’est pas dans site.yml.',
      'Ajoutez-la à «\u202Flanguages\u202F» dans site.yml quand elle sera prête.',
    ],
  }),
} as const;

/**
 * A language with translations that the settings do not name.
 * @param entry the settings, where it is reported
 */
export function check(
  entry: Entry,
  { languages }: Settings,
  language: string,
): readonly Finding<keyof typeof messages>[] {
  return languages.includes(language)
    ? []
    : [{ slug: 'language-unlisted', file: entry.file, ...entry.locate(['languages']), subject: language }];
}
