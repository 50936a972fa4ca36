/** What the machine refuses, by the code of the system's error, and what to do about it. */
const faults: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full. Free some space, then try again.',
  EDQUOT: 'Your share of the disk is used up. Free some space, then try again.',
  EFBIG: 'A file would be larger than this system allows (ulimit -f).',
  EROFS: 'The disk can only be read. Build where it can be written to.',
  EACCES: 'This user may not read or write here. Give it the right to, or build as the user who has it.',
  EPERM: 'This user may not do that here. Give it the right to, or build as the user who has it.',
  EBUSY: 'Something else is using it. Try again when it is free.',
  EMFILE: 'Too many files are open. Close other programs, or raise the limit (ulimit -n).',
  ENFILE: 'Too many files are open on this machine. Close other programs, then try again.',
  EIO: 'The disk reports an error. Look whether it is failing.',
};

/**
 * What stopped a command, where it was the machine and not the code: a sentence, and the file it was about.
 * @returns undefined for anything else
 */
export function machineFault(error: unknown): string | undefined {
  for (const { code, path } of causesOf(error)) {
    const words = faults[code];
    if (words !== undefined) return path === undefined ? words : `${path}: ${words}`;
  }
  return undefined;
}

interface SystemError {
  readonly code: string;
  readonly path: string | undefined;
}

/** The system's errors in an error: itself, what caused it, and those it gathers. */
function causesOf(error: unknown, deep = 0): readonly SystemError[] {
  if (!(error instanceof Error) || deep > 5) return [];
  const { code, path } = error as NodeJS.ErrnoException;
  const own = typeof code === 'string' ? [{ code, path }] : [];
  const gathered: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  return [...own, ...[error.cause, ...gathered].flatMap((cause) => causesOf(cause, deep + 1))];
}
