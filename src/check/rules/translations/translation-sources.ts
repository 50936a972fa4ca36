import type { Entry } from '../../../story/entry.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

export const messages = {
  'translation-sources': error(
    'The translation uses other sources or figures than its original: {subject}',
    'The same statement needs the same sources in every language.',
    'Cite as the original does, or change the original first.',
  ),
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
  return uses.map((subject) => ({
    slug: 'translation-sources',
    file: entry.file,
    ...placeOf(entry, subject),
    subject: `${subject}.`,
  }));
}

const asFigure = (id: string) => `:number[${id}]`;
const asSource = (id: string) => `@${id}`;

function differences(here: readonly string[], there: readonly string[]): readonly string[] {
  const [translated, original] = [new Set(here), new Set(there)];
  return [
    ...[...translated].filter((use) => !original.has(use)).map((use) => `${use} is only here`),
    ...[...original].filter((use) => !translated.has(use)).map((use) => `${use} is left out`),
  ];
}

/** Where a use that only the translation has is written; its first line, for what is left out. */
function placeOf(entry: Entry, difference: string) {
  const [use = ''] = difference.split(' ', 1);
  const written = [...entry.body.matchAll(/@[a-z0-9-]+|:number\[[^\]]*\]/g)].find(([found]) => found === use);
  return written ? entry.locateBody(written.index, written.index + use.length) : openingOf(entry);
}
