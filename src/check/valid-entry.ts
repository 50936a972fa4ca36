import type { Collection, TextKind } from '../kinds/collections.ts';
import type { DataOf, TranslatedDataOf } from '../kinds/kinds.ts';
import type { Entry } from '../story/entry.ts';
import type { BodyAnalysis } from './parse-entry.ts';

/** An entry with what its schema made of its fields. */
interface Valid<C, Data> {
  /** Says what the data is. */
  readonly collection: C;
  readonly entry: Entry;
  readonly data: Data;
}

/** An original whose fields have passed the schema of its collection. */
export type ValidOriginal = { [C in Collection]: Valid<C, DataOf<C>> }[Collection];

/** A translation whose fields have passed the schema for translations of its collection. */
export type ValidTranslation = { [C in TextKind]: Valid<C, TranslatedDataOf<C>> }[TextKind];

export type ValidEntry = ValidOriginal | ValidTranslation;

/** What the texts of a valid entry say and use. */
interface Parsed {
  readonly body: BodyAnalysis;
}

/** An original as the rules about single originals take it: its texts are there if its kind has any. */
export type Original = ValidOriginal & Partial<Parsed>;

export type ParsedOriginal = ValidOriginal & Parsed;
export type ParsedTranslation = ValidTranslation & Parsed;
export type ParsedEntry = ParsedOriginal | ParsedTranslation;
