import { eventSchema } from '../../../kinds/event.ts';
import type { InEach } from '../../../model/localised.ts';
import type { Plan } from '../plan.ts';
import { citing } from '../values.ts';
import { citedText, withoutStop } from './common.ts';

const { title, date, kind, topics, places, weight } = eventSchema.shape;

/** What is asked for an event, and the file that comes of the answers. */
export const event: Plan = {
  kind: 'event',
  collection: 'events',
  noun: { en: 'an event', fr: 'un événement' },
  alsoCalled: ['événement'],
  asks: {
    title: {
      field: title,
      words: {
        en: 'What happened, in the present tense: The ferry sinks',
        fr: 'Ce qui se passe, au présent\u202F: Le bac coule',
      },
      refuse: withoutStop,
    },
    date: {
      field: date,
      words: {
        en: 'When, no more exactly than it is known: 2024-09-17, 2024-09 or 2024',
        fr: 'Quand, sans plus de précision qu’on n’en a\u202F: 2024-09-17, 2024-09 ou 2024',
      },
    },
    kind: {
      field: kind,
      words: {
        en: 'What it is; nothing where no word fits, or where that is disputed',
        fr: 'Ce que c’est\u202F; rien si aucun mot ne convient, ou si cela se discute',
      },
      labels: ({ eventKind }) => eventKind,
    },
    topics: {
      field: topics,
      words: { en: 'The themes it belongs to', fr: 'Les thèmes auxquels il appartient' },
    },
    places: { field: places, words: { en: 'Where it happened', fr: 'Où il s’est passé' } },
    weight: {
      field: weight,
      words: { en: 'How much it weighs in the story', fr: 'Son poids dans le récit' },
      labels: (_words, language) => weights[language],
    },
    ...citedText,
  },
  idFrom: ['title'],
  next: {
    en: 'Link to it from a text, so that readers find it.',
    fr: 'Faites un lien vers lui dans un texte, pour que le public le trouve.',
  },
  compose: ({ text, cite, ...data }) => ({ data, body: citing(text, cite) }),
};

const weights: InEach<Readonly<Record<string, string>>> = {
  en: { major: 'Major: it stands out in the timeline', minor: 'Minor' },
  fr: { major: 'Majeur\u202F: il ressort dans la chronologie', minor: 'Mineur' },
};
