import { wordsOf } from '../../../markdown/parse/prose-blocks.ts';
import { openingOf } from '../../parse-entry.ts';
import type { Original } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

const [fewestWords, mostWords] = [600, 1100];

export const messages = {
  'length-unusual': warning({
    en: [
      `The text has {subject} words; ${fewestWords} to ${mostWords.toLocaleString('en')} is usual.`,
      'A shorter text says too little; a longer one is seldom read to the end and makes the page heavy.',
      'Split it, or say more.',
    ],
    fr: [
      `Le texte compte {subject} mots\u202F; la longueur habituelle va de ${fewestWords} à ${mostWords.toLocaleString('fr')}.`,
      'Plus court, il en dit trop peu\u202F; plus long, on le lit rarement jusqu’au bout et la page devient lourde.',
      'Divisez-le, ou dites-en plus.',
    ],
  }),
} as const;

/** Articles that are shorter or longer than a reader expects, their points in brief aside. */
export function check({ collection, entry, body }: Original): readonly Finding<keyof typeof messages>[] {
  if (collection !== 'articles') return [];
  const words = wordsOf(body?.texts.at(-1)?.passages ?? []);
  return words < fewestWords || words > mostWords
    ? [{ slug: 'length-unusual', file: entry.file, ...openingOf(entry), subject: String(words) }]
    : [];
}
