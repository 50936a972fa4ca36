import { publishedCollections, type Collection } from '../../kinds/collections.ts';
import type { Draft } from '../../kinds/kind.ts';
import { kinds } from '../../kinds/kinds.ts';

/** What `npm run new` asks to begin an entry of one kind. */
export interface Plan extends Draft {
  readonly collection: Collection;
  /** What an editor calls the kind: `event`. */
  readonly kind: string;
}

/** The kinds that can be begun. */
export const plans: readonly Plan[] = publishedCollections.flatMap((collection) => {
  const { name, draft } = kinds[collection];
  return draft ? [{ kind: name, collection, ...draft }] : [];
});

/** How the kinds are called, for messages. */
export const planNames: readonly string[] = plans.map(({ kind }) => kind);

export function planFor(kind: string): Plan | undefined {
  return plans.find((plan) => plan.kind === kind);
}
