import { replace, type Changes } from '../story.ts';
import { mistake, type Mistake } from './mistake.ts';

const french: Changes = {
  'site.yml': replace('languages: [en]', 'languages: [en, fr]'),
  'fr/articles/lamp-sleeps.md':
    '---\ntitle: La lampe dort\nsummary: Le jour, d’un œil.\ninBrief:\n  - "Elle dort le jour [@harbour-log]."\n  - "Elle dort seule [@harbour-log]."\n  - "Elle dort bien [@tidal-gazette-2021]."\ntranslated: 2021-05-02\n---\n\n## Le jour\n\nLa lampe dort le jour, selon [l’autre texte](lamp-walks.md) [@harbour-log].\n\nLes souris parlent d’une élection [@harbour-log].\n',
  'fr/events/lamp-lit.md':
    '---\ntitle: La lampe s’allume\ntranslated: 2021-05-02\n---\n\nLa lampe s’allume [@fog-almanac; @harbour-log].\n',
};
const event = 'fr/events/lamp-lit.md';
const article = 'fr/articles/lamp-sleeps.md';
const changed = (file: string, from: string, to: string): Changes => ({
  ...french,
  [file]: replaceIn(file, from, to),
});

function replaceIn(file: string, from: string, to: string): string {
  const text = french[file];
  return replace(from, to)(typeof text === 'string' ? text : '');
}

/** Mistakes between a text and its translation, once a folder of another language exists. */
export const languageMistakes: readonly Mistake[] = [
  mistake('translation-orphan', 'fr/events/lamp-lot.md:2:1', 'title', {
    ...french,
    'fr/events/lamp-lot.md': french[event],
  }),
  mistake(
    'translation-field',
    `${event}:3:1`,
    'date',
    changed(event, 'translated:', 'date: 2011\ntranslated:'),
  ),
  mistake(
    'field-unknown',
    `${event}:3:1`,
    'tranlated',
    changed(event, 'translated:', 'tranlated: 2021-05-02\ntranslated:'),
  ),
  mistake('field-missing', `${event}:2:1`, 'title', changed(event, 'translated: 2021-05-02\n', '')),
  mistake(
    'translation-sources',
    `${event}:6:48`,
    '@tidal-gazette-2021',
    changed(event, '; @harbour-log', '; @harbour-log; @tidal-gazette-2021'),
  ),
  mistake(
    'translation-sources',
    `${event}:6:1`,
    'La lampe s’allume [@harbour-log].',
    changed(event, '@fog-almanac; ', ''),
  ),
  mistake(
    'translation-sources',
    `${event}:6:1`,
    ':number[steps]',
    changed(event, '---\n\nLa lampe s’allume', '---\n\n:number[steps]'),
  ),
  mistake(
    'translation-stale',
    `${article}:8:13`,
    '2021-05-01',
    changed(article, 'translated: 2021-05-02', 'translated: 2021-05-01'),
  ),
  mistake(
    'translation-stale',
    `${article}:9:11`,
    'abcdefghij',
    changed(article, 'translated: 2021-05-02', 'translated: 2021-05-02\noriginal: abcdefghij'),
  ),
  mistake('translation-missing', 'site.yml:5:17', 'fr', french),
  mistake('translation-headings', `${article}:11:1`, '### Le jour', changed(article, '## Le', '### Le')),
  mistake(
    'translation-headings',
    `${article}:11:1`,
    'La lampe dort le jour, selon [l’autre texte](lamp-walks.md) [@harbour-log].',
    changed(article, '## Le jour\n\n', ''),
  ),
  mistake(
    'translation-links',
    `${article}:11:1`,
    '## Le jour',
    changed(article, '[l’autre texte](lamp-walks.md)', 'l’autre texte'),
  ),
  mistake(
    'translation-links',
    `${event}:6:12`,
    'lamp-walks-off.md',
    changed(event, 'La lampe s’allume [', 'La [lampe](lamp-walks-off.md) s’allume ['),
  ),
  mistake(
    'translation-tables',
    `${article}:15:1`,
    '| Nuit | Jour |',
    changed(article, 'Les souris', '| Nuit | Jour |\n| --- | --- |\n| 1 | 2 [@harbour-log] |\n\nLes souris'),
  ),
  mistake(
    'translation-blocks',
    `${article}:15:1`,
    ':::analysis',
    changed(article, 'Les souris parlent d’une élection [@harbour-log].', ':::analysis\nPeut-être.\n:::'),
  ),
  mistake(
    'translation-quotations',
    `${article}:15:1`,
    'Les souris parlent d’une « élection » [@harbour-log].',
    changed(article, 'élection', '« élection »'),
  ),
  mistake('translation-claim', 'fr/claims/lamp-returned.md:5:1', 'Elle est revenue [@harbour-log].', {
    ...french,
    'fr/claims/lamp-returned.md':
      '---\ntranslated: 2021-05-02\n---\n\nElle est revenue [@harbour-log].\n\nLe brouillard dément [@tidal-gazette-2021].\n',
  }),
  mistake('source-unknown', `${event}:6:21`, 'fog-almanack', changed(event, '@fog-almanac', '@fog-almanack')),
  mistake('language-unlisted', 'site.yml:5:1', 'languages', { ...french, 'site.yml': (text) => text }),
  mistake('field-invalid', 'site.yml:1:7', 'The Gullhaven Lamp', {
    'site.yml': (text) =>
      replace(
        'languages: [en]',
        'languages: [en, fr]',
      )(replace('name: { en: The Gullhaven Lamp }', 'name: The Gullhaven Lamp')(text)),
  }),
];

/** What the site's own settings lack. */
export const settingMistakes: readonly Mistake[] = [
  mistake('address-missing', 'site.yml:4:1', 'address', {
    'site.yml': replace('address: https://gullhaven.example', 'address: null'),
  }),
  mistake('publisher-missing', 'site.yml:6:1', 'publisher', {
    'site.yml': replace('publisher: The Gullhaven Reading Room', 'publisher: null'),
  }),
  mistake('contact-missing', 'site.yml:7:1', 'contact', {
    'site.yml': replace('contact: errata@gullhaven.example', 'contact: null'),
  }),
  mistake('language-missing', 'site.yml:5:17', 'tlh', {
    'site.yml': replace('languages: [en]', 'languages: [en, tlh]'),
  }),
  {
    // A language that is not the site's is one mistake, the missing words of its own language another.
    ...mistake('words-language-missing', 'site.yml:1:1', 'name', {
      'site.yml': replace('name: { en:', 'name: { de:'),
    }),
    errors: 2,
  },
  mistake('words-language-unlisted', 'site.yml:2:36', 'de', {
    'site.yml': replace(
      'title: { en: The night the lamp moved }',
      'title: { en: The night lamp moved, de: Die Lampe }',
    ),
  }),
];
