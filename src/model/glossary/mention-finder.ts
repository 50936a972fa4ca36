import { boundariesOf } from '../text/word-boundaries.ts';
import { fold } from '../text/fold-accents.ts';
import { bareForm, inflectionOf } from './inflection.ts';

/** A term as far as matching needs it. */
export interface Matchable {
  readonly id: string;
  readonly term: string;
  readonly name?: string | undefined;
  readonly aliases: readonly string[];
  /** What it is: a person or a place has no plural. */
  readonly kind?: string;
}

/** A stretch of text that names a term; `start` and `end` count UTF-16 units, `end` exclusive. */
export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type FindMentions = (text: string) => readonly Mention[];

/** All forms, letter by letter: each is found in one walk, however many there are. */
interface Node {
  readonly next: Map<string, Node>;
  /** The term whose form ends here. */
  id?: string;
}

/**
 * Prepares the search for terms in running text of a language (BCP 47 tag). Longest form first; never inside a longer
 * word, whatever its script; accents are optional. A form written in capitals (`UNESCO`) matches only capitals, any
 * other also with a capital first letter. Plurals that follow the rules of the language count as the form, others are aliases
 * of the term; the ending of `UNESCO's`, the article of `l'ONU` or `la FAO` and the prefixes of `والحارس` are no part of the
 * mention.
 */
export function mentionFinder(terms: readonly Matchable[], language: string): FindMentions {
  const rules = inflectionOf(language);
  const root: Node = { next: new Map() };
  const formsOf = ({ term, name, aliases }: Matchable) =>
    [term, ...(name ? [name] : []), ...aliases]
      .map((form) => bareForm(form.trim(), language))
      .flatMap((form) => [form, rules.contracted?.(form) ?? form]);
  for (const term of terms) for (const form of formsOf(term)) add(root, form, term.id);
  for (const term of terms.filter(({ kind }) => kind !== 'person' && kind !== 'place')) {
    for (const form of formsOf(term)) add(root, rules.plural(form) ?? form, term.id);
  }
  return (original) => {
    const { text, origin } = fold(original);
    const { startsAt, endsAt } = boundariesOf(original, language, rules);
    const place = (index: number) => origin[index] ?? original.length;
    const mayEnd = (end: number) => place(end) !== place(end - 1) && endsAt(place(end));
    const mentions: Mention[] = [];
    for (let index = 0; index < text.length; index += 1) {
      if (isPlainLetter(text.charCodeAt(index)) && isPlainLetter(text.charCodeAt(index - 1))) continue;
      const [length, id] = longestAt(root, text, index, mayEnd);
      const start = place(index);
      // Last, since few places have a form at all.
      if (id === undefined || start === place(index - 1) || !startsAt(start)) continue;
      mentions.push({ id, start, end: place(index + length) });
      index += length - 1;
    }
    return mentions;
  };
}

/** Whether a code unit is a letter of ASCII: no word begins between two, and that is most of a text in Latin script. */
function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** A form as a heading writes it: with a capital first letter. */
export function asHeading(form: string): string {
  const [first = ''] = form;
  return first.toLocaleUpperCase() + form.slice(first.length);
}

/** Two forms that differ only in case, accents, apostrophes or spaces are the same to a reader: they need one owner. */
export function sameForm(form: string): string {
  return fold(form).text.toLowerCase();
}

/** Adds a form as written and with a capital first letter. The first owner of a form keeps it. */
function add(root: Node, form: string, id: string): void {
  for (const written of [form, asHeading(form)]) {
    let node = root;
    for (const character of fold(written.trim()).text.split('')) {
      const next = node.next.get(character) ?? { next: new Map() };
      node.next.set(character, next);
      node = next;
    }
    if (node !== root) node.id ??= id;
  }
}

const none = [0, undefined] as const;

/** The longest form from an index on that ends where a word may end: its length and its term. */
function longestAt(
  root: Node,
  text: string,
  from: number,
  mayEnd: (index: number) => boolean,
): readonly [length: number, id: string | undefined] {
  let node = root.next.get(text.charAt(from));
  if (!node) return none;
  let longest: readonly [number, string | undefined] = none;
  for (let index = from + 1; node; index += 1) {
    if (node.id !== undefined && mayEnd(index)) longest = [index - from, node.id];
    node = node.next.get(text.charAt(index));
  }
  return longest;
}
