import { openingOf } from '../../parse-entry.ts';
import type { ParsedEntry, ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-links': warning({
    en: [
      'The translation links to other entries than its original: {subject}.',
      'Readers of one language would find the way to something that the others do not.',
      'Link to the same entries, or change the links of the original first.',
    ],
    fr: [
      'Les liens de la traduction ne sont pas ceux de l’original\u202F: {subject}.',
      'Dans une langue, on trouverait le chemin d’une page que l’autre ne montre pas.',
      'Mettez les mêmes liens, ou changez d’abord ceux de l’original.',
    ],
  }),
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
      .map(([to, span]) => ({
        ...finding,
        ...span(),
        subject: { en: `${to} is only here`, fr: `${to} n’est qu’ici` },
      })),
    ...[...there.keys()]
      .filter((to) => !here.has(to))
      .map((to) => ({
        ...finding,
        ...openingOf(entry),
        subject: { en: `${to} is left out`, fr: `il manque ${to}` },
      })),
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
