import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry, ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-claim': warning({
    en: [
      'The claim has other paragraphs than its original: {subject}.',
      'The first says what is claimed, and the others what speaks against it: readers must get both.',
      'Write as many paragraphs as the original has.',
    ],
    fr: [
      'L’affirmation n’a pas autant de paragraphes que son original\u202F: {subject}.',
      'Le premier dit ce qui est affirmé, les autres ce qui le contredit\u202F: le public doit lire les deux.',
      'Écrivez autant de paragraphes que l’original.',
    ],
  }),
} as const;

/** A claim without what speaks against it, or with what its original does not say. */
export function check(
  { collection, entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  if (collection !== 'claims' || body.problems.length > 0) return [];
  const [here, there] = [paragraphsIn(body), paragraphsIn(original.body)];
  const subject = {
    en: `${String(here)} here, ${String(there)} there`,
    fr: `${String(here)} ici, ${String(there)} dans l’original`,
  };
  return here === there
    ? []
    : [{ slug: 'translation-claim', file: entry.file, ...openingOf(entry), subject }];
}

function paragraphsIn({ texts }: ParsedEntry['body']): number {
  return texts.flatMap(({ passages }) => passages).length;
}
