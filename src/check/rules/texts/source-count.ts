import { openingOf } from '../../parse-entry.ts';
import type { Original } from '../../valid-entry.ts';
import { error, type Finding } from '../rule.ts';

const mostSources = 35;

export const messages = {
  'sources-too-many': error({
    en: [
      `{subject} different sources are cited; ${mostSources} is the limit.`,
      'Longer lists make the page too heavy for a slow connection.',
      'Split the explainer, or keep only the best sources.',
    ],
    fr: [
      `{subject} sources différentes sont citées\u202F; la limite est de ${mostSources}.`,
      'Avec une liste plus longue, la page serait trop lourde pour une connexion lente.',
      'Divisez l’article, ou ne gardez que les meilleures sources.',
    ],
  }),
} as const;

/** Articles whose list of sources is too long for their page. */
export function check({ collection, entry, body }: Original): readonly Finding<keyof typeof messages>[] {
  const { size } = new Set(body?.cited);
  return collection === 'articles' && size > mostSources
    ? [{ slug: 'sources-too-many', file: entry.file, ...openingOf(entry), subject: String(size) }]
    : [];
}
