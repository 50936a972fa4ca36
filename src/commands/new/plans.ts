import { nearest } from '../../check/nearest.ts';
import { fold } from '../../model/text/fold-accents.ts';
import type { InEach } from '../../model/localised.ts';
import type { Plan } from './plan.ts';
import { article } from './plans/article.ts';
import { claim } from './plans/claim.ts';
import { event } from './plans/event.ts';
import { figure } from './plans/figure.ts';
import { page } from './plans/page.ts';
import { place } from './plans/place.ts';
import { source } from './plans/source.ts';
import { statement } from './plans/statement.ts';
import { term } from './plans/term.ts';
import { topic } from './plans/topic.ts';

/** Every kind of entry, in the order in which a story comes to need them. */
export const plans: readonly Plan[] = [
  source,
  topic,
  event,
  term,
  article,
  place,
  figure,
  claim,
  statement,
  page,
];

/** How the kinds are called, for messages; a whole story is begun with the same command. */
export const planNames: readonly string[] = [...plans.map(({ kind }) => kind), 'story'];

export function planFor(kind: string): Plan | undefined {
  return plans.find((plan) => plan.kind === kind);
}

const plain = (name: string) => fold(name).text.toLowerCase();

/** What to write in place of a kind that there is not: `number` and `numbers` are a figure. */
export function unknownKind(name: string): InEach {
  const folded = plain(name);
  const meant =
    plans.find(
      ({ collection, kind, alsoCalled }) =>
        collection === folded ||
        `${kind}s` === folded ||
        alsoCalled.map(plain).includes(folded.replace(/s$/, '')),
    )?.kind ?? nearest(folded, planNames);
  const names = planNames.join(', ');
  return {
    en: `"${name}" is not a kind of entry.${meant ? ` Did you mean "${meant}"?` : ''} Choose one of: ${names}.`,
    fr: `«\u202F${name}\u202F» n’est pas un type d’entrée.${meant ? ` Vouliez-vous dire «\u202F${meant}\u202F»\u202F?` : ''} Choisissez parmi\u202F: ${names}.`,
  };
}
