import { isStale } from '../../model/translations.ts';
import type { Entry } from '../../story/entry.ts';
import { openingOf } from '../parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation, ValidTranslation } from '../valid-entry.ts';
import { nearest } from '../nearest.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'translation-orphan': error(
    'There is no original of "{subject}".',
    'A translation takes its facts from its original: dates, sources, places.',
    'Give the file the name of its original in the default language, or write the original first.',
  ),
  'translation-sources': error(
    'The translation uses other sources or figures than its original: {subject}',
    'The same statement needs the same sources in every language.',
    'Cite as the original does, or change the original first.',
  ),
  'translation-missing': warning(
    'The text "{subject}" is not translated.',
    'Its page shows the original, with a note that says so.',
    'Translate it into a file of the same name in the folder of that language.',
  ),
  'translation-stale': warning(
    'The original changed on {subject}, after this translation was made.',
    'Its page says that the original is newer.',
    'Bring the words up to date and set "translated" to the day you did.',
  ),
  'language-unlisted': warning(
    'The language "{subject}" has a folder but is not offered.',
    'Its pages are not made until it is listed in site.yml.',
    'Add it to "languages" in site.yml when it is ready.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/** A translation that translates nothing. */
export function checkOrphan({ entry }: ValidTranslation, ids: ReadonlySet<string>): Problem {
  const meant = nearest(entry.id, ids);
  const problem = {
    slug: 'translation-orphan',
    file: entry.file,
    ...entry.locate([]),
    subject: entry.id,
  } as const;
  return { ...problem, ...(meant && { nearest: meant }) };
}

/**
 * Whether a translation says what its original says: the same sources and figures, and no older. Of one that cannot be
 * printed as it is, only its age is checked.
 */
export function checkTranslation(
  { entry, body, data }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Problem[] {
  const figures = differences(body.numbers.map(asFigure), original.body.numbers.map(asFigure));
  // A figure brings its sources with it: where it differs, they would be reported twice.
  const uses =
    figures.length > 0 ? figures : differences(body.cited.map(asSource), original.body.cited.map(asSource));
  const updated = 'updated' in original.data ? original.data.updated : '';
  return [
    ...(body.problems.length > 0 ? [] : uses).map((subject): Problem => ({
      slug: 'translation-sources',
      file: entry.file,
      ...placeOf(entry, subject),
      subject: `${subject}.`,
    })),
    ...(isStale(original.data, data.translated)
      ? [
          {
            slug: 'translation-stale' as const,
            file: entry.file,
            ...entry.locateText(['translated']),
            subject: updated,
          },
        ]
      : []),
  ];
}

const asFigure = (id: string) => `:number[${id}]`;
const asSource = (id: string) => `@${id}`;

function differences(here: readonly string[], there: readonly string[]): readonly string[] {
  const [translated, original] = [new Set(here), new Set(there)];
  return [
    ...[...translated].filter((use) => !original.has(use)).map((use) => `${use} stands only here`),
    ...[...original].filter((use) => !translated.has(use)).map((use) => `${use} is left out`),
  ];
}

/** The originals without a translation, once their language has a folder, each reported at its original. */
export function checkMissing(
  originals: readonly Entry[],
  translated: ReadonlySet<string>,
  language: string,
): readonly Problem[] {
  return originals
    .filter(({ collection, id }) => !translated.has(`${collection}/${id}`))
    .map((entry) => ({
      slug: 'translation-missing',
      file: entry.file,
      ...entry.locate([]),
      subject: `${language}/${entry.collection}/${entry.id}.md`,
    }));
}

/** Where a use that stands only in the translation is written; its first line, for what is left out. */
function placeOf(entry: Entry, difference: string) {
  const [use = ''] = difference.split(' ', 1);
  const written = [...entry.body.matchAll(/@[a-z0-9-]+|:number\[[^\]]*\]/g)].find(([found]) => found === use);
  return written ? entry.locateBody(written.index, written.index + use.length) : openingOf(entry);
}
