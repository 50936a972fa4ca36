import type { Entry } from '../story/entry.ts';
import type { BodyAnalysis } from './parse-entry.ts';

/** An entry whose fields have passed their schema. */
export interface ValidEntry {
  readonly entry: Entry;
  readonly data: unknown;
}

/** A valid entry with its texts. */
export interface ParsedEntry extends ValidEntry {
  readonly body: BodyAnalysis;
}
