import type { ValidOriginal } from '../valid-entry.ts';
import { warning, type Finding } from './rule.ts';

export const messages = {
  'dispute-unnamed': warning(
    'This claim is marked as disputed, but it does not say by whom.',
    'Readers want to know who disagrees.',
    'Fill in "disputedBy" or "disputedByOthers", or correct the status.',
  ),
  'dispute-unmarked': warning(
    'This claim says who disputes it, but its status is {subject}.',
    'Disputed means that parties or sources contradict each other.',
    'Set the status to disputed, or take the name out.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Claims whose status and whose opponents do not agree. */
export function check({ collection, entry, data }: ValidOriginal): readonly Problem[] {
  if (collection !== 'claims') return [];
  const { status, disputedBy, disputedByOthers } = data;
  const isNamed = disputedBy.length > 0 || disputedByOthers !== undefined;
  if ((status === 'disputed') === isNamed) return [];
  const slug = isNamed ? 'dispute-unmarked' : 'dispute-unnamed';
  return [{ slug, file: entry.file, ...entry.locateText(['status']), subject: status }];
}
