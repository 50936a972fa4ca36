/** One kind of mistake, in the words an editor reads. `{subject}` is what is at fault: an id, an address, a field. */
export interface Kind {
  readonly severity: 'error' | 'warning';
  /** What happened. */
  readonly what: string;
  /** Why it matters. */
  readonly why: string;
  /** What to do about it. */
  readonly fix: string;
}

/** Stops a build. */
export const error = (what: string, why: string, fix: string): Kind => ({
  severity: 'error',
  what,
  why,
  fix,
});

/** Is told, and stops nothing. */
export const warning = (what: string, why: string, fix: string): Kind => ({
  severity: 'warning',
  what,
  why,
  fix,
});
