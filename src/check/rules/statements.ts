import { statementsPage } from '../../model/urls.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'statements-unlisted': error({
    en: [
      'There are statements, but no page that lists them: {subject}.',
      'Nobody could read them.',
      'Write that page: which text was checked, by whom and how. Its statements follow below its words.',
    ],
    fr: [
      'Il y a des énoncés, mais aucune page pour les présenter\u202F: {subject}.',
      'Personne ne pourrait les lire.',
      'Écrivez cette page\u202F: quel texte a été vérifié, par qui et comment. Les énoncés suivent sous ces mots.',
    ],
  }),
  'statement-order-repeated': error({
    en: [
      'Two statements have the same place: {subject}.',
      'Both would have the same number, and chance would decide their order.',
      'Give each statement the place that it has in the checked text.',
    ],
    fr: [
      'Deux énoncés ont la même place\u202F: {subject}.',
      'Leur ordre serait laissé au hasard, et un même numéro désignerait les deux.',
      'Donnez à chaque énoncé la place qu’il a dans le texte vérifié.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Statements of a checked text that no page lists, or that share a place. */
export function checkStatements(originals: readonly ValidOriginal[]): readonly Problem[] {
  const statements = originals.filter((original) => original.collection === 'statements');
  const hasPage = originals.some(
    ({ collection, entry }) => collection === 'pages' && entry.id === statementsPage,
  );
  const places = new Set<number>();
  return statements.flatMap(({ entry, data: { order } }, index): readonly Problem[] => {
    const isRepeated = places.has(order);
    places.add(order);
    return [
      ...(index === 0 && !hasPage
        ? [problem('statements-unlisted', entry, [], `pages/${statementsPage}.md`)]
        : []),
      ...(isRepeated ? [problem('statement-order-repeated', entry, ['order'], String(order))] : []),
    ];
  });
}

function problem(
  slug: Problem['slug'],
  entry: ValidOriginal['entry'],
  path: readonly string[],
  subject: string,
): Problem {
  return { slug, file: entry.file, ...entry.locateText(path), subject };
}
