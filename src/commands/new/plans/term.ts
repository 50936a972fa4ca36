import { termSchema } from '../../../kinds/term.ts';
import type { Plan } from '../plan.ts';

const { term: form, name, aliases, kind, sortAs, short, sources } = termSchema.shape;

/** What is asked for a term, and the file that comes of the answers. */
export const term: Plan = {
  kind: 'term',
  collection: 'glossary',
  noun: { en: 'a term', fr: 'un terme' },
  alsoCalled: ['terme', 'glossaire', 'person', 'personne', 'word', 'mot', 'definition', 'définition'],
  asks: {
    term: {
      field: form,
      words: { en: 'The term, as texts write it', fr: 'Le terme, tel que les textes l’écrivent' },
    },
    name: {
      field: name,
      words: {
        en: 'The full name, if the term is a short form',
        fr: 'Le nom entier, si le terme est un nom court',
      },
    },
    aliases: {
      field: aliases,
      words: {
        en: 'Other forms found in texts, with commas between',
        fr: 'Les autres formes employées dans les textes, séparées par des virgules',
      },
    },
    kind: {
      field: kind,
      words: { en: 'What it is', fr: 'Ce que c’est' },
      labels: ({ termKind }) => termKind,
    },
    sortAs: {
      field: sortAs,
      words: {
        en: 'How it is sorted, the family name first: Diarra Oumar',
        fr: 'Comment la classer, le nom de famille d’abord\u202F: Diarra Oumar',
      },
      unless: (values) => values['kind'] !== 'person',
    },
    short: {
      field: short,
      words: {
        en: 'The definition, in your own neutral words, 30 at most',
        fr: 'La définition, dans vos mots, neutre, en 30 mots au plus',
      },
    },
    sources: {
      field: sources,
      words: { en: 'Where the definition comes from', fr: 'D’où vient la définition' },
    },
  },
  idFrom: ['term'],
  next: {
    en: 'Texts that use it will mark it by themselves. You can say more about it below its front matter.',
    fr: 'Les textes qui l’emploient le signaleront d’eux-mêmes. Vous pouvez en dire plus sous l’en-tête.',
  },
  compose: (values) => ({ data: values }),
};
