import { location } from 'vfile-location';

/** A place in a file: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a file; `end` is exclusive. */
export interface Span {
  readonly at: Position;
  readonly end: Position;
}

/** Finds where offsets (UTF-16 units from 0) lie in a text. The lines are counted only as far as asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  const { toPoint } = location(text);
  return (offset) => {
    const { line = 1, column = 1 } = toPoint(Math.min(offset, text.length)) ?? {};
    return { line, column };
  };
}
