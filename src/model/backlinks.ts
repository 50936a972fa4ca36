import { byId, type Figure, type TextKind } from './story.ts';

/** An entry that uses others, ready to be linked. */
export interface Use {
  readonly kind: TextKind;
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The language of its title, where that is not the page's. */
  readonly lang?: string | undefined;
}

/** What an entry uses, by id; repeats are allowed. */
export interface Used {
  readonly use: Use;
  /** Sources cited in its text, its front matter, or for the places that its page lists. */
  readonly sources: readonly string[];
  readonly terms: readonly string[];
  readonly numbers: readonly string[];
  /** Where it happened, or named in its text. */
  readonly places: readonly string[];
  /** Claims shown on its page. */
  readonly claims: readonly string[];
  /** `kind/id` of the entries its text links to. */
  readonly links: readonly string[];
}

type Index = ReadonlyMap<string, readonly Use[]>;

/** Who uses what: each entry once under each key, in the order in which the entries were given. */
export interface Uses {
  /** Cited by an entry, or where a figure that its text names comes from. */
  readonly sources: Index;
  /** Named in a text, linked to, or chosen in the front matter. */
  readonly terms: Index;
  readonly numbers: Index;
  readonly places: Index;
  readonly claims: Index;
  /** By `kind/id`: linked to. */
  readonly entries: Index;
}

/**
 * Turns "what does each entry use" into "who uses each thing". A claim counts its sources itself, wherever it is shown.
 * @param figures of the story, which bring sources of their own
 */
export function indexUses(entries: readonly Used[], figures: readonly Figure[]): Uses {
  const numbers = byId(figures);
  const sourcesOf = (used: Used) => [
    ...used.sources,
    ...used.numbers.flatMap((id) => numbers.get(id)?.statements.flatMap(({ sources }) => sources) ?? []),
  ];
  return {
    sources: index(entries, sourcesOf),
    terms: index(entries, termsOf),
    numbers: index(entries, (used) => used.numbers),
    places: index(entries, (used) => used.places),
    claims: index(entries, (used) => used.claims),
    entries: index(entries, (used) => used.links),
  };
}

/** The terms an entry uses: named, chosen, or linked to. */
export function termsOf({ terms, links }: Pick<Used, 'terms' | 'links'>): readonly string[] {
  const folder = 'glossary/';
  return [
    ...terms,
    ...links.filter((link) => link.startsWith(folder)).map((link) => link.slice(folder.length)),
  ];
}

function index(entries: readonly Used[], keysOf: (used: Used) => readonly string[]): Index {
  const users = new Map<string, Use[]>();
  for (const used of entries) {
    for (const key of new Set(keysOf(used))) {
      const others = users.get(key);
      if (others) others.push(used.use);
      else users.set(key, [used.use]);
    }
  }
  return users;
}
