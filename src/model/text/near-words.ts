import { distance } from 'fastest-levenshtein';
import { sameForm } from '../glossary/mention-finder.ts';

/** How many are worth offering. */
const most = 5;

/**
 * The words most like one that was mistyped, the nearest first: a letter may differ in a short word, three in a long one.
 * @param known the words there are
 */
export function nearWords(mistyped: string, known: readonly string[]): readonly string[] {
  const sought = sameForm(mistyped);
  const may = sought.length < 4 ? 1 : sought.length < 8 ? 2 : 3;
  return known
    .map((word) => ({ word, form: sameForm(word) }))
    .filter(({ form }) => Math.abs(form.length - sought.length) <= may)
    .map(({ word, form }) => ({ word, begins: form[0] === sought[0], differs: distance(sought, form) }))
    .filter(({ differs }) => differs <= may)
    .sort((a, b) => a.differs - b.differs || Number(b.begins) - Number(a.begins))
    .slice(0, most)
    .map(({ word }) => word);
}
