import { claimSchema } from '../../../kinds/claim.ts';
import { line } from '../../../model/fields.ts';
import type { Plan } from '../plan.ts';
import { citing } from '../values.ts';
import { citedText } from './common.ts';

const { topic, by, status, date, disputedBy } = claimSchema.shape;

/** What is asked for a claim, and the file that comes of the answers. */
export const claim: Plan = {
  kind: 'claim',
  collection: 'claims',
  noun: { en: 'a claim', fr: 'une affirmation' },
  alsoCalled: ['affirmation'],
  asks: {
    title: {
      field: line,
      words: {
        en: 'What is said, in a few words, which become its id',
        fr: 'Ce qui est dit, en quelques mots, qui deviennent son identifiant',
      },
      refuse: (value) =>
        typeof value === 'string' && value.endsWith('.')
          ? {
              en: 'A few words are enough, without a full stop',
              fr: 'Quelques mots suffisent, sans point final',
            }
          : undefined,
    },
    topic: { field: topic, words: { en: 'The theme it belongs to', fr: 'Le thème auquel elle appartient' } },
    by: {
      field: by,
      words: {
        en: 'Who says so, a term of the glossary; nothing where several publishers do',
        fr: 'Qui le dit, un terme du glossaire\u202F; rien si plusieurs médias le disent',
      },
    },
    status: {
      field: status,
      words: { en: 'How far it is supported', fr: 'Jusqu’où elle est étayée' },
      labels: ({ status: names, statusMeaning }) => meanings(names, statusMeaning),
    },
    date: {
      field: date,
      words: {
        en: 'Since when it has been said: 2024-09-17, 2024-09 or 2024',
        fr: 'Depuis quand on le dit\u202F: 2024-09-17, 2024-09 ou 2024',
      },
    },
    disputedBy: {
      field: disputedBy,
      words: {
        en: 'Who contradicts it, terms of the glossary',
        fr: 'Qui la conteste, des termes du glossaire',
      },
      unless: (values) => values['status'] !== 'disputed',
    },
    ...citedText,
  },
  idFrom: ['title'],
  next: {
    en: 'Put what speaks against it into a second paragraph, and name it under "claims" in the explainer that discusses it.',
    fr: 'Écrivez ce qui s’y oppose dans un second paragraphe, et nommez-la sous «\u202Fclaims\u202F» dans l’article qui en parle.',
  },
  // The title has become the id.
  compose: ({ text, cite, title: _title, ...data }) => ({ data, body: citing(text, cite) }),
};

/** Each word with what it means: `Reported: One reliable source says so.` */
export function meanings(
  names: Readonly<Record<string, string>>,
  meant: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).map(([value, name]) => [value, `${name}: ${meant[value] ?? ''}`]),
  );
}
