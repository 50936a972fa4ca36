/** A change of a text: what is there from `start` to `end` (UTF-16 units, `end` exclusive) becomes `by`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/** One rule of typography, with the folder of its cases in tests/fixtures/typography. */
export interface Rule {
  readonly name: string;
  /** What it changes in a text, in order. What is right already may be among it, as itself. */
  readonly edits: (text: string) => Iterable<Edit>;
}

/** What a language asks of a text that was typed on any keyboard. */
export interface Typography {
  readonly rules: readonly Rule[];
  /** Whether the marks of sources come before the stop of a sentence; else they follow it. */
  readonly marksBeforeStop: boolean;
}

/** Puts `by` in the place of every match of a pattern, which must be global and say by looking around where it applies. */
export function replacing(pattern: RegExp, by: string): Rule['edits'] {
  return function* (text) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      yield { start: index, end: index + found.length, by };
    }
  };
}

/** The changes of several patterns in one text: they must not meet at the same place. */
export function together(...all: readonly Rule['edits'][]): Rule['edits'] {
  return (text) => all.flatMap((edits) => [...edits(text)]).sort((a, b) => a.start - b.start);
}
