import { rhythmOf } from '../../../model/text/rhythm.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

/** In a thousand words. */
const fewest = 12;
/** In a shorter text two or three of them make the whole difference. */
const fewestWords = 300;

export const messages = {
  'connectives-few': warning({
    en: [
      `The text has {subject} connectives in a thousand words; ${fewest} is the least that reads well.`,
      'Without because, but, so or although it is a list of facts, and readers must guess how one follows from another.',
      'Join the sentences of which one gives the reason for the other, or limits it.',
    ],
    fr: [
      `Le texte compte {subject} mots de liaison pour mille mots\u202F; il en faut au moins ${fewest} pour qu’il se lise bien.`,
      'Sans parce que, mais, donc ou bien que, ce n’est qu’une liste de faits, et l’on doit deviner comment ils s’enchaînent.',
      'Reliez les phrases dont l’une donne la raison de l’autre, ou la nuance.',
    ],
  }),
} as const;

/** Articles whose sentences are hardly joined, where we know the connectives of their language. */
export function check({ collection, entry, body }: ParsedEntry): readonly Finding<keyof typeof messages>[] {
  if (collection !== 'articles') return [];
  const paragraphs = (body.texts.at(-1)?.passages ?? []).filter(({ kind }) => kind === 'paragraph');
  const texts = paragraphs.map(({ text }) => text);
  const { words, connectives = fewest } = rhythmOf(texts, entry.language ?? 'en');
  if (words < fewestWords || connectives >= fewest) return [];
  // Rounded down: what is too few must not read as enough.
  const subject = String(Math.floor(connectives * 10) / 10);
  return [{ slug: 'connectives-few', file: entry.file, ...openingOf(entry), subject }];
}
