import { statementSchema } from '../../../kinds/statement.ts';
import type { Plan } from '../plan.ts';
import { citing } from '../values.ts';
import { meanings } from './claim.ts';
import { citedText } from './common.ts';

const { said, verdict } = statementSchema.shape;

/** What is asked for a statement, and the file that comes of the answers. */
export const statement: Plan = {
  kind: 'statement',
  collection: 'statements',
  noun: { en: 'a statement', fr: 'une phrase vérifiée' },
  alsoCalled: ['déclaration', 'phrase', 'sentence'],
  asks: {
    said: {
      field: said,
      words: {
        en: 'What the text that you check says, in your own words',
        fr: 'Ce que dit le texte que vous vérifiez, dans vos mots',
      },
    },
    verdict: {
      field: verdict,
      words: { en: 'What better sources make of it', fr: 'Ce qu’en disent de meilleures sources' },
      labels: ({ verdict: names, verdictMeaning }) => meanings(names, verdictMeaning),
    },
    ...citedText,
  },
  idFrom: ['said'],
  next: {
    en: 'The page pages/line-by-line.md lists it.',
    fr: 'La page pages/line-by-line.md la montre.',
  },
  compose: ({ text, cite, ...fields }, { order }) => ({
    data: { order: order ?? 1, ...fields },
    body: citing(text, cite),
  }),
};
