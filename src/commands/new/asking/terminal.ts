import type { Readable, Writable } from 'node:stream';
import type { CheckLanguage, InEach } from '../../../model/localised.ts';

/** Where an editor is asked, and in which language. */
export interface Terminal {
  readonly input: Readable;
  readonly output: Writable;
  readonly language: CheckLanguage;
}

/** The editor left before the last question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** What the prompts say themselves. */
export const promptWords: InEach<{
  readonly optional: string;
  readonly search: string;
  readonly chosen: string;
  readonly nothing: string;
  readonly noMatch: string;
  readonly keysForOne: string;
  readonly keysForMany: string;
}> = {
  en: {
    optional: 'optional',
    search: 'Search: ',
    chosen: 'Chosen: ',
    nothing: 'none',
    noMatch: 'Nothing matches. Type other words, or fewer.',
    keysForOne: 'Type to search, ↑ ↓ to move, Enter or Tab to choose',
    keysForMany: 'Type to search, ↑ ↓ to move, Tab or Enter to choose, Enter again to go on',
  },
  fr: {
    optional: 'facultatif',
    search: 'Recherche\u202F: ',
    chosen: 'Choix\u202F: ',
    nothing: 'aucun',
    noMatch: 'Rien ne correspond. Écrivez d’autres mots, ou moins de mots.',
    keysForOne: 'Écrivez pour chercher, ↑ ↓ pour vous déplacer, Entrée ou Tab pour choisir',
    keysForMany:
      'Écrivez pour chercher, ↑ ↓ pour vous déplacer, Tab ou Entrée pour choisir, Entrée encore pour continuer',
  },
};
