import type { ValidOriginal } from '../valid-entry.ts';
import { warning, type Finding } from './rule.ts';

export const messages = {
  'dispute-unnamed': warning({
    en: [
      'This claim is marked as disputed, but it does not say by whom.',
      'Readers want to know who disagrees.',
      'Fill in "disputedBy" or "disputedByOthers", or correct the status.',
    ],
    fr: [
      'Cette affirmation est donnée pour contestée, sans dire par qui.',
      'Le public veut savoir qui n’est pas d’accord.',
      'Remplissez «\u202FdisputedBy\u202F» ou «\u202FdisputedByOthers\u202F», ou corrigez le statut.',
    ],
  }),
  'dispute-unmarked': warning({
    en: [
      'This claim says who disputes it, but its status is {subject}.',
      'Disputed means that parties or sources contradict each other.',
      'Set the status to disputed, or take the name out.',
    ],
    fr: [
      'Cette affirmation dit qui la conteste, mais son statut est {subject}.',
      'Contesté veut dire que des parties ou des sources se contredisent.',
      'Donnez-lui le statut disputed, ou retirez le nom.',
    ],
  }),
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
