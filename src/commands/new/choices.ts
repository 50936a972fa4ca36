import type { Reading } from '../../story/entry.ts';
import type { Choice, Choices } from './questions.ts';

/** The entries of a story to choose from, each with the words by which a person knows it; in order of those. */
export function choicesIn({ entries }: Reading): Choices {
  const choices = new Map<Parameters<Choices['get']>[0], Choice[]>();
  for (const { collection, id, data } of entries) {
    const known = choices.get(collection) ?? [];
    if (!known.some(({ value }) => value === id)) known.push({ value: id, label: labelOf(data) ?? id });
    choices.set(collection, known);
  }
  for (const known of choices.values()) known.sort((a, b) => a.label.localeCompare(b.label, 'en'));
  return choices;
}

/** A title, a term, a name, or a publisher with what it published: what an entry of any kind is known by. */
function labelOf(data: unknown): string | undefined {
  const fields = (data ?? {}) as Record<string, unknown>;
  const { title, term, name, label, publisher, published } = fields;
  if (publisher) {
    const parts = [publisher, published, title ?? label].filter((part) => typeof part === 'string');
    return cut(parts.join(', '));
  }
  const words = title ?? term ?? (typeof name === 'object' && name ? Object.values(name)[0] : name);
  return typeof words === 'string' ? words : undefined;
}

/** A choice takes one line of a terminal, with its id behind it. */
function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
