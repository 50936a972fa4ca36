import { z } from 'zod';
import { articleSchema, claimSchema, eventSchema, termSchema } from '../../model/schemas.ts';
import { sourceSchema } from '../../model/data-schemas.ts';
import { line } from '../../model/fields.ts';
import type { Collection } from '../../story/entry.ts';

/** What `npm run new` can begin. */
export type Kind = 'article' | 'event' | 'term' | 'claim' | 'source';

interface Plan {
  readonly collection: Collection;
  /** What is asked, in order: fields of the entry's schema, and what its text needs. */
  readonly asks: Readonly<Record<string, z.ZodType>>;
  /** The answers an id is made from, the first that is given. */
  readonly idFrom: readonly string[];
  /** What to do with it afterwards. */
  readonly next: string;
}

/** The text of a short entry, and the sources set at its end. */
const text = line.describe('Its text: one or two sentences, without the sources');
const cite = z.array(z.string()).min(1).describe('The sources the text rests on');

/** The descriptions and rules of the questions are the schemas' own. */
export const plans: Readonly<Record<Kind, Plan>> = {
  article: {
    collection: 'articles',
    asks: articleSchema.pick({ title: true, summary: true, topic: true, asOf: true }).shape,
    idFrom: ['title'],
    next: 'Write its points and its text there; until then the check names what is missing.',
  },
  event: {
    collection: 'events',
    asks: { ...eventSchema.omit({ formerIds: true }).shape, text, cite },
    idFrom: ['title'],
    next: 'Link to it from a text, so that readers find it.',
  },
  term: {
    collection: 'glossary',
    asks: termSchema.omit({ formerIds: true }).shape,
    idFrom: ['term'],
    next: 'Texts that use it mark it by themselves. More about it may stand below its front matter.',
  },
  claim: {
    collection: 'claims',
    asks: {
      title: line.describe('What is said, in a few words: they become its id'),
      ...claimSchema.shape,
      text,
      cite,
    },
    idFrom: ['title'],
    next: 'What speaks against it goes into a second paragraph.',
  },
  source: {
    collection: 'sources',
    asks: sourceSchema.omit({ accessed: true, archived: true }).shape,
    idFrom: ['publisher'],
    next: 'Cite it where a text rests on it; until then the check warns that nothing does.',
  },
};

/** Where the answers to some questions are found: ids of another collection. */
export const referredTo: Readonly<Record<string, Collection>> = {
  topic: 'topics',
  topics: 'topics',
  places: 'places',
  sources: 'sources',
  cite: 'sources',
  by: 'glossary',
  disputedBy: 'glossary',
};

export function isKind(name: string): name is Kind {
  return Object.hasOwn(plans, name);
}
