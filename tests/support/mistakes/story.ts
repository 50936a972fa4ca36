import { replace } from '../story.ts';
import { mistake, miswritten, type Mistake } from './mistake.ts';

const walks = 'en/articles/lamp-walks.md';
const lit = 'en/events/lamp-lit.md';
const sentence = 'The lamp is first lit [@fog-almanac; @harbour-log].';
const spare =
  'publisher: P\ntitle: null\nlabel: L\nurl: null\npublished: null\nlanguage: en\ntier: 1\nkind: analysis\n';
const many = Array.from({ length: 36 }, (_, n) => `s${String(n)}`);

/** A statement of a text that the story checks. */
const statement = (order: number, said: string) =>
  `---\norder: ${String(order)}\nsaid: ${said}\nverdict: vague\n---\n\nIt walked [@harbour-log].\n`;

/** Mistakes that only the whole story shows. */
export const storyMistakes: readonly Mistake[] = [
  miswritten('source-alone', `${lit}:9:1`, 'The lamp is first lit [@fog-almanac].', '; @harbour-log]', ']'),
  mistake('source-unused', 'sources/spare.yml:1:1', 'publisher', { 'sources/spare.yml': spare }),
  mistake('term-unused', 'en/glossary/bell.md:2:1', 'term', {
    'en/glossary/bell.md':
      '---\nterm: bell\nkind: concept\nshort: What rings, such as a bell.\nsources: [harbour-log]\n---\n',
  }),
  mistake('event-unused', 'en/events/bell-rings.md:2:1', 'title', {
    'en/events/bell-rings.md':
      '---\ntitle: It rings\ndate: 2021\ntopics: [walking-lamp]\nweight: minor\n---\n\nIt rings [@harbour-log].\n',
  }),
  mistake('claim-unused', 'en/claims/bell-rang.md:2:1', 'topic', {
    'en/claims/bell-rang.md':
      '---\ntopic: walking-lamp\nstatus: reported\ndate: 2021\ndisputedBy: []\n---\n\nIt rang [@harbour-log].\n',
  }),
  mistake('statements-unlisted', 'en/statements/it-ran.md:2:1', 'order', {
    'en/statements/it-ran.md': statement(1, 'It ran.'),
  }),
  mistake('statement-order-repeated', 'en/statements/it-swam.md:2:8', '1', {
    'en/statements/it-ran.md': statement(1, 'It ran.'),
    'en/statements/it-swam.md': statement(1, 'It swam.'),
    'en/pages/line-by-line.md':
      '---\ntitle: Line by line\nsummary: A rumour, checked.\norder: 2\n---\n\nA rumour.\n',
  }),
  mistake('form-shared', 'en/glossary/keeper.md:4:11', 'lampkeeper', {
    'en/glossary/gullhaven.md': replace('kind: place', 'aliases: [LampKeeper]\nkind: place'),
  }),
  mistake('figure-differs', `${lit}:11:4`, 'took 45 steps', {
    'numbers/steps.yml': replace('statements:', 'phrases: { en: ["took {figure} steps"] }\nstatements:'),
    [lit]: replace(sentence, `${sentence}\n\nIt took 45 steps [@harbour-log].`),
  }),
  mistake('claim-as-fact', 'en/claims/lamp-returned.md:3:9', 'established', {
    'sources/tidal-gazette-2021.yml': replace('kind: news-report', 'kind: claim-by-party'),
    'sources/harbour-log.yml': replace('kind: official-statement', 'kind: claim-by-party'),
    'numbers/steps.yml': replace('status: established', 'status: reported'),
  }),
  miswritten('established-alone', 'en/claims/lamp-returned.md:3:9', 'established', '; @harbour-log]', ']'),
  miswritten(
    'established-alone',
    'numbers/steps.yml:4:78',
    'established',
    'sources: [harbour-log, tidal-gazette-2021]',
    'sources: [harbour-log]',
  ),
  miswritten(
    'sentence-long',
    `${lit}:9:31`,
    `It ${'rang and '.repeat(17)}stopped [@harbour-log].`,
    sentence,
    `The bell fell [@harbour-log]. It ${'rang and '.repeat(17)}stopped [@harbour-log].`,
  ),
  miswritten('style-phrase', `${lit}:9:5`, 'beacon', 'The lamp is first', 'The beacon is first'),
  miswritten('style-phrase', `${walks}:2:15`, 'sea of fog', 'How a lamp walks', 'In the sea of fog'),
  miswritten('style-phrase', 'numbers/steps.yml:1:36', 'beacon', 'by the lamp', 'by the beacon'),
  miswritten('style-phrase', 'site.yml:2:28', 'beacon', 'the lamp moved', 'the beacon moved'),
  miswritten(
    'signpost-cited',
    `${lit}:9:1`,
    'For the steps, see [How a lamp walks](../articles/lamp-walks.md) [@harbour-log].',
    sentence,
    `For the steps, see [How a lamp walks](../articles/lamp-walks.md) [@harbour-log].`,
  ),
  {
    ...mistake('quotation-unknown', `${lit}:9:17`, 'the lamp is asleep at the moment', {
      'sources/harbour-log.yml': replace(
        'note: Kept by mice',
        'note: Kept by mice\nquotes: [{ words: La lampe dort, by: { en: Mice }, translations: { en: The lamp is asleep just now. } }]',
      ),
      [lit]: replace(sentence, 'The log notes: “the lamp is asleep at the moment” [@harbour-log].'),
    }),
    meant: 'The lamp is asleep just now. [@harbour-log]',
  },
  miswritten(
    'acronym-unexplained',
    `${walks}:21:18`,
    'OHM',
    'The Keeper lit the lamp',
    'The Keeper or an OHM lit the lamp',
  ),
  miswritten('length-unusual', 'en/articles/lamp-sleeps.md:18:1', '## By day', 'By day\n', 'By day\n'),
  {
    ...mistake('points-few', 'en/articles/lamp-sleeps.md:2:1', 'title', {
      'en/articles/lamp-sleeps.md': (text) =>
        text.replace(/inBrief:\n(?: {2}- .*\n)+/, '') + `\n${'The lamp rang [@harbour-log]. '.repeat(101)}\n`,
    }),
  },
  mistake('connectives-few', 'en/articles/lamp-sleeps.md:18:1', '## By day', {
    'en/articles/lamp-sleeps.md': (text) => `${text}\n${'The lamp rang [@harbour-log]. '.repeat(100)}\n`,
  }),
  mistake('sources-too-many', `en/articles/lamp-sleeps.md:18:1`, '## By day', {
    ...Object.fromEntries(many.map((id) => [`sources/${id}.yml`, spare])),
    'en/articles/lamp-sleeps.md': replace(
      'says [@harbour-log]',
      `says [${many.map((id) => `@${id}`).join('; ')}]`,
    ),
  }),
  mistake('statement-misplaced', 'numbers/steps.yml:4:31', '2020-04', {
    'numbers/steps.yml': replace('2021-04,', '2020-04,'),
  }),
  mistake('headline-weak', 'numbers/steps.yml:3:44', 'true', {
    'numbers/steps.yml': replace('asOf: 2021-04-02,', 'asOf: 2021-04-02, headline: true,'),
  }),
  mistake('headline-several', 'numbers/steps.yml:5:86', 'true', {
    'numbers/steps.yml': (text) =>
      text
        .replace('asOf: 2021-04,', 'asOf: 2021-04, headline: true,')
        .replace('status: claimed', 'headline: true, status: established'),
  }),
  mistake('dispute-unnamed', 'en/claims/lamp-counted.md:4:9', 'disputed', {
    'en/claims/lamp-counted.md': replace('disputedBy: [gullhaven]\n', ''),
  }),
  mistake('dispute-unmarked', 'en/claims/lamp-counted.md:4:9', 'claimed', {
    'en/claims/lamp-counted.md': replace('status: disputed', 'status: claimed'),
  }),
  mistake('statement-repeated', 'numbers/steps.yml:5:31', '2021-04', {
    'numbers/steps.yml': replace(
      '{ text: { en: countless }, asOf: 2021-04-03, saidBy: { en: The lamp }',
      '{ min: 40, max: 44, asOf: 2021-04, saidBy: { en: Harbour Mice }',
    ),
  }),
];
