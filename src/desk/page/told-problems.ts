/** A problem as the local server tells it. */
export interface ToldProblem {
  readonly severity: 'error' | 'warning';
  readonly slug: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly what: string;
  readonly fix: string;
  /** Where the entry is opened in the editor, if it can be: `#/collections/events/entries/lamp-lit`. */
  readonly entry?: string;
}

/** What the content check found, each time it has run. */
export interface ToldProblems {
  /** `2 errors, 1 warning`. */
  readonly counts: string;
  readonly problems: readonly ToldProblem[];
}
