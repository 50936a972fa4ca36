import { pageSchema } from '../../../kinds/page.ts';
import { line } from '../../../model/fields.ts';
import type { Plan } from '../plan.ts';
import { withoutStop } from './common.ts';

const { title, summary } = pageSchema.shape;

/** What is asked for a page, and the file that comes of the answers. */
export const page: Plan = {
  kind: 'page',
  collection: 'pages',
  noun: { en: 'a page', fr: 'une page' },
  alsoCalled: [],
  asks: {
    title: {
      field: title,
      words: {
        en: 'The title of the page: How we work',
        fr: 'Le titre de la page\u202F: Comment nous travaillons',
      },
      refuse: withoutStop,
    },
    summary: {
      field: summary,
      words: {
        en: 'What the page says, in one or two sentences',
        fr: 'Ce que dit la page, en une ou deux phrases',
      },
    },
    text: {
      field: line,
      words: { en: 'Its first paragraph', fr: 'Son premier paragraphe' },
    },
  },
  idFrom: ['title'],
  next: {
    en: 'The foot of every page leads to it. Write the rest below its first paragraph.',
    fr: 'Le bas de chaque page y mène. Écrivez la suite sous le premier paragraphe.',
  },
  compose: ({ text, ...fields }, { order }) => ({ data: { ...fields, order }, body: String(text) }),
};
