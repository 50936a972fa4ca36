import { statementsPage } from '../../model/urls.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'statements-unlisted': error(
    'There are statements, but no page that lists them: {subject}.',
    'Nobody could read them.',
    'Write that page: which text was checked, by whom and how. Its statements follow below its words.',
  ),
  'statement-order-repeated': error(
    'Two statements have the same place: {subject}.',
    'Their order would be left to chance, and one number would stand for both.',
    'Give each statement the place that it has in the checked text.',
  ),
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
