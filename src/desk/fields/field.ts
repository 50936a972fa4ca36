import type { Collection } from '../../kinds/collections.ts';

/** What every field of a form has. */
interface Common {
  readonly name: string;
  /** What it means, in the English of its schema. */
  readonly hint: string;
  /** Whether there must be a value. */
  readonly required: boolean;
  /** Whether `null` must say that there is none. */
  readonly nullable: boolean;
}

/** A line of text: a date, an address and an id are lines, too. */
export interface LineField extends Common {
  readonly type: 'line';
  /** What the line must match, as a regular expression. */
  readonly pattern?: string;
  readonly longest?: number;
}

export interface NumberField extends Common {
  readonly type: 'number';
  readonly whole: boolean;
  readonly least?: number;
  readonly most?: number;
}

/** True, or false and then left out where it may be. */
export interface YesField extends Common {
  readonly type: 'yes';
}

export interface ChoiceField extends Common {
  readonly type: 'choice';
  readonly options: readonly (string | number)[];
}

/** Ids of other entries: one, or a list of them. */
export interface RelationField extends Common {
  readonly type: 'relation';
  readonly to: Collection;
  readonly many: boolean;
  readonly fewest: number;
}

export interface ListField extends Common {
  readonly type: 'list';
  readonly of: DeskField;
  readonly fewest?: number;
  readonly most?: number;
  /** Set where a translation lists the one part of each item that is words: the form holds it under this name. */
  readonly within?: string;
}

export interface GroupField extends Common {
  readonly type: 'group';
  readonly fields: readonly DeskField[];
}

/** The same in each language of the site. */
export interface LanguagesField extends Common {
  readonly type: 'languages';
  readonly of: DeskField;
  /** The language of words that are written without one, as a story of one language may. */
  readonly first: string;
}

/** A field of a schema as a form shows it. */
export type DeskField =
  LineField | NumberField | YesField | ChoiceField | RelationField | ListField | GroupField | LanguagesField;
