import type { z } from 'zod';
import type { Words } from '../../i18n/en.ts';
import type { Collection } from '../../kinds/collections.ts';
import type { CheckLanguage, InEach } from '../../model/localised.ts';
import type { Values } from './values.ts';

/** What `npm run new` asks, writes and says of one kind of entry. */
export interface Plan {
  /** What an editor calls the kind on the command line: `event`. */
  readonly kind: string;
  readonly collection: Collection;
  /** The kind in a sentence: `an event`. */
  readonly noun: InEach;
  /** Other words for it that editors try. */
  readonly alsoCalled: readonly string[];
  /** In order. */
  readonly asks: Readonly<Record<string, Asked>>;
  /** The answers from which an id is made: the first that is given. */
  readonly idFrom: readonly string[];
  /** What to do next with the new entry. */
  readonly next: InEach;
  /** The file, made from the answers. */
  readonly compose: (values: Values, now: Circumstances) => Composed;
}

/** One thing that is asked. */
export interface Asked {
  /** What the answer must fit. */
  readonly field: z.ZodType;
  readonly words: InEach;
  /** What each value that can be chosen is called, where the interface has words for it in these. */
  readonly labels?: (words: Words, language: CheckLanguage) => Readonly<Record<string, string>>;
  /** Whether the answers before it leave nothing to ask. */
  readonly unless?: (values: Values) => boolean;
  /** What is wrong with an answer although it fits the field. */
  readonly refuse?: (value: unknown, today: string) => InEach | undefined;
}

/** What no editor is asked, because it follows from the story and the day. */
export interface Circumstances {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** The next free place among the entries of its kind, where these have places: those of one theme where it names one. */
  readonly order: number | undefined;
}

/** The fields of a new file, and its text where it has one. */
export interface Composed {
  readonly data: Values;
  readonly body?: string | undefined;
}
