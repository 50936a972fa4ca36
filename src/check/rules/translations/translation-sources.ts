import type { Entry } from '../../../story/entry.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'translation-sources': error({
    en: [
      'The translation uses other sources or figures than its original: {subject}',
      'The same statement needs the same sources in every language.',
      'Cite as the original does, or change the original first.',
    ],
    fr: [
      'La traduction n’emploie pas les sources ou les chiffres de l’original\u202F: {subject}',
      'Un même énoncé demande les mêmes sources dans toutes les langues.',
      'Citez comme l’original, ou changez d’abord l’original.',
    ],
  }),
} as const;

/**
 * Sources and figures that a translation and its original do not share. A translation that cannot be printed as it is
 * has other mistakes to correct first.
 */
export function check(
  { entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  if (body.problems.length > 0) return [];
  const figures = differences(body.numbers.map(asFigure), original.body.numbers.map(asFigure));
  // A figure brings its sources with it: where it differs, they would be reported twice.
  const uses =
    figures.length > 0 ? figures : differences(body.cited.map(asSource), original.body.cited.map(asSource));
  return uses.map(({ use, isExtra }) => ({
    slug: 'translation-sources',
    file: entry.file,
    ...placeOf(entry, use),
    subject: isExtra
      ? { en: `${use} is only here.`, fr: `${use} n’est qu’ici.` }
      : { en: `${use} is left out.`, fr: `il manque ${use}.` },
  }));
}

const asFigure = (id: string) => `:number[${id}]`;
const asSource = (id: string) => `@${id}`;

interface Difference {
  /** A source or figure as it is written: `@fog-almanac`. */
  readonly use: string;
  /** Whether only the translation has it, or only the original. */
  readonly isExtra: boolean;
}

function differences(here: readonly string[], there: readonly string[]): readonly Difference[] {
  const [translated, original] = [new Set(here), new Set(there)];
  return [
    ...[...translated].filter((use) => !original.has(use)).map((use) => ({ use, isExtra: true })),
    ...[...original].filter((use) => !translated.has(use)).map((use) => ({ use, isExtra: false })),
  ];
}

/** Where a use that only the translation has is written; its first line, for what is left out. */
function placeOf(entry: Entry, use: string) {
  const written = [...entry.body.matchAll(/@[a-z0-9-]+|:number\[[^[\]]*\]/g)].find(
    ([found]) => found === use,
  );
  return written ? entry.locateBody(written.index, written.index + use.length) : openingOf(entry);
}
