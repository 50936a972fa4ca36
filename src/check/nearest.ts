import { closest, distance } from 'fastest-levenshtein';

/** The known id most like a mistyped one, when at most a third of its letters differ. */
export function nearest(mistyped: string, known: Iterable<string>): string | undefined {
  const candidates = [...known];
  if (candidates.length === 0 || mistyped.length > 200) return undefined;
  const best = closest(mistyped, candidates);
  return distance(mistyped, best) <= Math.ceil(mistyped.length / 3) ? best : undefined;
}
