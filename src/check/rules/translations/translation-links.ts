import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry, ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-links': warning(
    'The translation links to other entries than its original: {subject}.',
    'Readers of one language would find the way to something that the others do not.',
    'Link to the same entries, or change the links of the original first.',
  ),
} as const;

/** Entries that only one of a translation and its original links to. */
export function check(
  { entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<keyof typeof messages>[] {
  if (body.problems.length > 0) return [];
  const [here, there] = [linksIn(body), linksIn(original.body)];
  const finding = { slug: 'translation-links', file: entry.file } as const;
  return [
    ...[...here]
      .filter(([to]) => !there.has(to))
      .map(([to, span]) => ({ ...finding, ...span(), subject: `${to} is only here` })),
    ...[...there.keys()]
      .filter((to) => !here.has(to))
      .map((to) => ({ ...finding, ...openingOf(entry), subject: `${to} is left out` })),
  ];
}

/** The entries that a text links to, as `kind/id`, with the place of the last link. */
function linksIn({ texts }: ParsedEntry['body']) {
  return new Map(
    texts.flatMap(({ links, spanOf }) =>
      links.filter(({ within }) => !within).map((link) => [link.to, () => spanOf(link)] as const),
    ),
  );
}
