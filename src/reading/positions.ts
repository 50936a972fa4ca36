/** A place in a file: line and column from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where an offset (UTF-16 units from 0) lies in a text. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
