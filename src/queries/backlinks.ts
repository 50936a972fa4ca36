import { indexUses, type Uses } from '../model/backlinks.ts';
import type { Edition } from './edition.ts';
import { textsIn } from './rendered-entries.ts';

const made = new WeakMap<Edition, Uses>();

/** Every use in an edition, computed once. */
export function usesIn(edition: Edition): Uses {
  const uses = made.get(edition) ?? indexUses(textsIn(edition), edition.story.numbers);
  made.set(edition, uses);
  return uses;
}
