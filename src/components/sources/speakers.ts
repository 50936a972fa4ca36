import type { Words } from '../../i18n/en.ts';
import { fill } from '../../i18n/words.ts';
import { fillDate } from '../../model/dates/date-words.ts';

/** Who makes a claim, since when, and who disputes it: `["Keeper", "since 2 April 2021", "disputed by Gullhaven"]`. */
export function speakersOf(
  {
    saidBy,
    disputedBy,
    claim: { date },
  }: {
    readonly saidBy: readonly string[];
    readonly disputedBy: readonly string[];
    readonly claim: { readonly date: string };
  },
  words: Words,
): readonly string[] {
  return [
    saidBy.join(words.lists.comma),
    fillDate(words.claims.since, date, words),
    ...(disputedBy.length > 0
      ? [fill(words.claims.disputedBy, { names: disputedBy.join(words.lists.comma) })]
      : []),
  ];
}
