import { fold } from '../../../model/text/fold-accents.ts';
import type { Choice } from '../readings.ts';

/**
 * Whether a choice is what somebody looks for: each word typed is a part of its label or its id, in any order, with or
 * without accents. `gazette trial` finds `gazette-2024-09-17-trial`, and `evenement` finds Événement.
 */
export function isSought(typed: string, { label, value }: Choice): boolean {
  const text = plain(`${label} ${value}`);
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return fold(text).text.toLowerCase().trim();
}
