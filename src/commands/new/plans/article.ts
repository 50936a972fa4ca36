import { articleSchema } from '../../../kinds/article.ts';
import type { Plan } from '../plan.ts';
import { notAhead, withoutStop } from './common.ts';

const { title, summary, topic, asOf } = articleSchema.shape;

/** What an article still lacks. Nothing of it is cited, so that the check names each and no build passes with it. */
const points = ['Write the first point.', 'Write the second point.', 'Write the third point.'];
const firstSection = '## What happened\n\nWrite the first paragraph, and end each with its sources.';

/** What is asked for an article, and the file that comes of the answers. */
export const article: Plan = {
  kind: 'article',
  collection: 'articles',
  noun: { en: 'an article', fr: 'un article' },
  alsoCalled: ['explainer', 'text', 'texte'],
  asks: {
    title: {
      field: title,
      words: { en: 'The headline, in plain words', fr: 'Le titre, en mots simples' },
      refuse: withoutStop,
    },
    summary: {
      field: summary,
      words: {
        en: 'What it says, in one or two sentences, for the line below the headline and for previews',
        fr: 'Ce qu’il dit, en une ou deux phrases\u202F: elles suivent le titre et servent d’aperçu',
      },
    },
    topic: { field: topic, words: { en: 'The theme it belongs to', fr: 'Le thème auquel il appartient' } },
    asOf: {
      field: asOf,
      words: {
        en: 'The day up to which it covers events, like 2024-09-30',
        fr: 'Le jour jusqu’auquel il suit les événements, comme 2024-09-30',
      },
      refuse: notAhead,
    },
  },
  idFrom: ['title'],
  next: {
    en: 'Write its points and its text there. Until you do, the check names what is missing.',
    fr: 'Écrivez-y les points et le texte. D’ici là, la vérification dit ce qui manque.',
  },
  compose: ({ asOf: day, ...fields }, { today, order }) => ({
    data: { ...fields, order, published: today, asOf: day, inBrief: points },
    body: firstSection,
  }),
};
