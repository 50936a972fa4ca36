import { z } from 'zod';
import { figureSchema } from '../../../kinds/figure.ts';
import type { InEach } from '../../../model/localised.ts';
import type { Plan } from '../plan.ts';
import type { Values } from '../values.ts';
import { meanings } from './claim.ts';
import { notAhead } from './common.ts';

const { measure, statements } = figureSchema.shape;
const { value, asOf, saidBy, status, sources } = statements.element.shape;

/** The fields of a statement that say how exact its number is. */
const bounds = ['value', 'min', 'moreThan', 'max'] as const;

/** What is asked for a figure, and the file that comes of the answers. */
export const figure: Plan = {
  kind: 'figure',
  collection: 'numbers',
  noun: { en: 'a figure', fr: 'un chiffre' },
  alsoCalled: ['number', 'chiffre', 'nombre', 'count'],
  asks: {
    measure: {
      field: measure,
      words: { en: 'What is counted: Passengers on board', fr: 'Ce que l’on compte\u202F: Passagers à bord' },
    },
    number: { field: value.unwrap(), words: { en: 'The number', fr: 'Le nombre' } },
    bound: {
      field: z.enum(bounds),
      words: { en: 'How exact it is', fr: 'Sa précision' },
      labels: (_words, language) => exactness[language],
    },
    asOf: {
      field: asOf,
      words: {
        en: 'The day it was said, like 2024-09-17',
        fr: 'Le jour où il a été donné, comme 2024-09-17',
      },
      refuse: notAhead,
    },
    saidBy: { field: saidBy, words: { en: 'Who said so', fr: 'Qui l’a donné' } },
    status: {
      field: status,
      words: { en: 'How far it is supported', fr: 'Jusqu’où il est étayé' },
      labels: ({ status: names, statusMeaning }) => meanings(names, statusMeaning),
    },
    sources: { field: sources, words: { en: 'Where it is said', fr: 'Où il est donné' } },
  },
  idFrom: ['measure'],
  next: {
    en: 'Texts print it with :number[its-id]. A new count is one more statement below the first.',
    fr: 'Les textes l’écrivent avec :number[son-identifiant]. Un nouveau décompte s’ajoute sous le premier.',
  },
  compose: ({ measure: counted, number, bound, ...said }) => ({
    data: { measure: counted, statements: [{ [String(bound)]: number, ...said } satisfies Values] },
  }),
};

const exactness: InEach<Readonly<Record<string, string>>> = {
  en: {
    value: 'Exactly so many',
    min: 'At least so many',
    moreThan: 'More than that',
    max: 'At most so many',
  },
  fr: { value: 'Exactement', min: 'Au moins', moreThan: 'Plus de', max: 'Au plus' },
};
