import { topicSchema } from '../../../kinds/topic.ts';
import type { Plan } from '../plan.ts';
import { citing } from '../values.ts';
import { citedText, withoutStop } from './common.ts';

const { title, question, summary } = topicSchema.shape;

/** The text is still to be written: nothing of it is cited, so that the check names it. */
const firstSection = '## The answer\n\nWrite the first paragraph, and end each with its sources.';

/** What is asked for a theme, and the file that comes of the answers. */
export const topic: Plan = {
  kind: 'topic',
  collection: 'topics',
  noun: { en: 'a topic', fr: 'un thème' },
  alsoCalled: ['theme', 'thème', 'subject', 'sujet'],
  asks: {
    title: {
      field: title,
      words: { en: 'The name of the theme, in a few words', fr: 'Le nom du thème, en quelques mots' },
      refuse: withoutStop,
    },
    question: {
      field: question,
      words: { en: 'The question it answers', fr: 'La question à laquelle il répond' },
    },
    summary: {
      field: summary,
      words: {
        en: 'The first sentence or two of the answer, without the sources',
        fr: 'La première ou les deux premières phrases de la réponse, sans les sources',
      },
    },
    cite: { ...citedText.cite, words: { en: 'The sources of the answer', fr: 'Les sources de la réponse' } },
  },
  idFrom: ['title'],
  next: {
    en: 'Write the answer below the front matter. Until you do, the check names what is missing.',
    fr: 'Écrivez la réponse sous l’en-tête. D’ici là, la vérification dit ce qui manque.',
  },
  compose: ({ summary: answer, cite, ...fields }, { order }) => ({
    data: { ...fields, summary: citing(answer, cite), order },
    body: firstSection,
  }),
};
