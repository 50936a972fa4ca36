import { endsOf, parseDate } from '../../model/dates/dates.ts';
import type { Localised } from '../../model/localised.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'order-repeated': error({
    en: [
      'This place is already taken: {subject}.',
      'Which of the two comes first would be left to chance.',
      'Give each of the two its own place; 1 is the first.',
    ],
    fr: [
      'Cette place est déjà prise\u202F: {subject}.',
      'Le hasard déciderait lequel des deux vient d’abord.',
      'Donnez à chacun des deux sa propre place\u202F; 1 est la première.',
    ],
  }),
  'event-order-alone': warning({
    en: [
      'No other event begins with this one: {subject}.',
      'Its "order" says which of the events that begin on one day comes first. It moves no event to another day.',
      'Take "order" out, or correct the date of one of the events.',
    ],
    fr: [
      'Aucun autre événement ne commence avec celui-ci\u202F: {subject}.',
      'Son champ order dit lequel des événements qui commencent le même jour vient d’abord. Il ne déplace aucun événement.',
      'Retirez le champ order, ou corrigez la date de l’un des événements.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Places within a list that two entries share, and places of events that have no list to be in. */
export function checkOrders(originals: readonly ValidOriginal[]): readonly Problem[] {
  const lists = Map.groupBy(originals, listOf);
  return originals.flatMap((original): Problem[] => {
    const own = listOf(original);
    const order = orderOf(original);
    if (own === undefined || order === undefined) return [];
    const { entry } = original;
    const problem = (slug: Problem['slug'], subject: Localised): Problem => ({
      slug,
      file: entry.file,
      ...entry.locateText(['order']),
      subject,
    });
    const list = lists.get(own) ?? [];
    if (original.collection === 'events' && list.length === 1)
      return [problem('event-order-alone', original.data.date)];
    const first = list.find((other) => orderOf(other) === order);
    return first && first !== original
      ? [
          problem('order-repeated', {
            en: `${String(order)}, by ${first.entry.file}`,
            fr: `${String(order)}, par ${first.entry.file}`,
          }),
        ]
      : [];
  });
}

/** What an entry has a place in: its theme, the events that begin with it, or all of its kind. */
function listOf(original: ValidOriginal): string | undefined {
  const { collection, data } = original;
  switch (collection) {
    case 'articles':
      return `${collection} ${data.topic}`;
    case 'events': {
      const [{ start, precision }] = endsOf(parseDate(data.date));
      return `${collection} ${start} ${precision}`;
    }
    case 'topics':
    case 'pages':
      return collection;
    default:
      return undefined;
  }
}

function orderOf({ data }: ValidOriginal): number | undefined {
  return 'order' in data ? data.order : undefined;
}
