import type { Collection } from '../../kinds/collections.ts';
import { parseData, titleOf } from '../../kinds/kinds.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import type { Entry, Reading } from '../../story/entry.ts';
import type { Choices } from './questions.ts';
import type { Choice } from './readings.ts';

/** The entries of a story to choose from, each with the words by which a person knows it; in order of those. */
export function choicesIn({ entries }: Reading): Choices {
  const choices = new Map<Collection, Choice[]>();
  for (const entry of entries) {
    const known = choices.get(entry.collection) ?? [];
    if (!known.some(({ value }) => value === entry.id))
      known.push({ value: entry.id, label: labelOf(entry) });
    choices.set(entry.collection, known);
  }
  for (const known of choices.values()) known.sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return choices;
}

/** The words of a text whose figures are named by their ids: what they say is not known before the story is sound. */
const plain = (markdown: string) => plainWords(markdown, new Map());

/** An entry that is still a draft is known by its id alone. A choice takes one line of a terminal. */
function labelOf({ collection, id, data, body }: Entry): string {
  const parsed = parseData(collection, data);
  const label = parsed.success ? titleOf(collection, parsed.data, body, plain) : id;
  return label.length > 60 ? `${label.slice(0, 59)}…` : label;
}
