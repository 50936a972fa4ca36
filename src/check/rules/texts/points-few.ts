import { wordsOf } from '../../../markdown/parse/prose-blocks.ts';
import type { Original } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

/** A text up to this length says as much by itself as its points would. */
const longestWithout = 300;
const fewestPoints = 3;

export const messages = {
  'points-few': error({
    en: [
      `A text of more than ${longestWithout} words needs at least ${fewestPoints} points in brief; here: {subject}.`,
      'Most readers take from a long text what its points say.',
      'Add points to "inBrief", each with its citation.',
    ],
    fr: [
      `Un texte de plus de ${longestWithout} mots a besoin d’au moins ${fewestPoints} points dans «\u202FinBrief\u202F»\u202F; ici\u202F: {subject}.`,
      'D’un long texte, la plupart des lecteurs retiennent ce que disent ces points.',
      'Ajoutez des points à «\u202FinBrief\u202F», chacun avec sa référence.',
    ],
  }),
} as const;

/** Articles that are long and have too few points in brief. */
export function check({
  collection,
  entry,
  data,
  body,
}: Original): readonly Finding<keyof typeof messages>[] {
  if (collection !== 'articles' || data.inBrief.length >= fewestPoints) return [];
  if (wordsOf(body?.texts.at(-1)?.passages ?? []) <= longestWithout) return [];
  return [
    {
      slug: 'points-few',
      file: entry.file,
      ...entry.locate(['inBrief']),
      subject: String(data.inBrief.length),
    },
  ];
}
