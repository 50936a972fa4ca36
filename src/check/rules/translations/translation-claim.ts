import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry, ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-claim': warning(
    'The claim has other paragraphs than its original: {subject}.',
    'The first says what is claimed, and the others what speaks against it: readers must get both.',
    'Write as many paragraphs as the original has.',
  ),
} as const;

/** A claim without what speaks against it, or with what its original does not say. */
export function check(
  { collection, entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  if (collection !== 'claims' || body.problems.length > 0) return [];
  const [here, there] = [paragraphsIn(body), paragraphsIn(original.body)];
  const subject = `${String(here)} here, ${String(there)} there`;
  return here === there
    ? []
    : [{ slug: 'translation-claim', file: entry.file, ...openingOf(entry), subject }];
}

function paragraphsIn({ texts }: ParsedEntry['body']): number {
  return texts.flatMap(({ passages }) => passages).length;
}
