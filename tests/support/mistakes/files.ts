import { mistake, miswritten, type Mistake } from './mistake.ts';

const lit = 'en/events/lamp-lit.md';
const event = (title: string) =>
  `---\ntitle: ${title}\ndate: 2021\ntopics: [walking-lamp]\nweight: minor\n---\n\nIt rang [@harbour-log].\n`;

/** Mistakes that keep a file from being read, or from having an address of its own. */
export const fileMistakes: readonly Mistake[] = [
  miswritten(
    'yaml-broken',
    `${lit}:2:8`,
    '"The lamp is lit',
    'title: The lamp is lit',
    'title: "The lamp is lit',
  ),
  miswritten('yaml-broken', `${lit}:4:9`, '*theme', 'topics: [walking-lamp]', 'topics: *theme'),
  miswritten(
    'key-repeated',
    `${lit}:4:1`,
    'date',
    'topics: [walking-lamp]',
    'date: 2012\ntopics: [walking-lamp]',
  ),
  miswritten(
    'words-commented',
    `${lit}:2:8`,
    '#lamp is lit',
    'title: The lamp is lit',
    'title: #lamp is lit',
  ),
  miswritten(
    'words-commented',
    'sources/tidal-gazette-2021.yml:4:6',
    '# unknown',
    'https://tidal-gazette.example/lamp',
    '# unknown',
  ),
  miswritten(
    'quotes-curly',
    `${lit}:2:8`,
    '“The lamp is lit”',
    'title: The lamp is lit',
    'title: “The lamp is lit”',
  ),
  miswritten(
    'character-refused',
    `${lit}:2:12`,
    '\\u202E',
    'title: The lamp is lit',
    'title: "The\\u202Elamp is lit"',
  ),
  mistake('frontmatter-missing', `${lit}:1:1`, '', { [lit]: 'The lamp is lit.\n' }),
  miswritten('frontmatter-unclosed', `${lit}:1:1`, '---', 'weight: major\n---', 'weight: major\n--'),
  mistake('file-unknown', 'en/event/bell.md:1:1', '', { 'en/event/bell.md': event('A bell') }),
  mistake('file-foreign', 'en/articles/interview.docx:1:1', '', { 'en/articles/interview.docx': '' }),
  mistake('file-foreign', 'market.jpg:1:1', '', { 'market.jpg': '' }),
  mistake('file-foreign', 'en/figures.xlsx:1:1', '', { 'en/figures.xlsx': '' }),
  mistake('file-foreign', 'fr/événements/notes:1:1', '', { 'fr/événements/notes': '' }),
  mistake('file-missing', 'site.yml:1:1', '', { 'site.yml': undefined }),
  mistake('folder-wrong', 'en/glossary/bell.md:2:1', 'title', {
    'en/glossary/bell.md': event('A bell rings'),
  }),
  mistake('id-invalid', 'en/events/The_Bell.md:1:1', '', { 'en/events/The_Bell.md': event('A bell') }),
  {
    // Its capitals are a mistake of their own.
    ...mistake('id-duplicate', 'en/events/Lamp-Lit.md:2:1', 'title', {
      'en/events/Lamp-Lit.md': event('Lit'),
    }),
    errors: 2,
  },
  miswritten(
    'id-duplicate',
    'en/articles/lamp-walks.md:16:13',
    'lamp-sleeps',
    'formerIds: [lamp-strolls]',
    'formerIds: [lamp-sleeps]',
  ),
  mistake('id-reserved', 'en/pages/search.md:2:1', 'title', {
    'en/pages/search.md': '---\ntitle: T\nsummary: S\norder: 2\n---\nText.\n',
  }),
  mistake('id-reserved', 'en/pages/en.md:2:1', 'title', {
    'en/pages/en.md': '---\ntitle: T\nsummary: S\norder: 2\n---\nText.\n',
  }),
  miswritten('encoding-broken', `${lit}:9:5`, '\uFFFD', 'The lamp is first', 'The \uFFFDlamp is first'),
  miswritten('character-refused', `${lit}:9:5`, '\u0007', 'The lamp is first', 'The \u0007lamp is first'),
  miswritten('character-refused', `${lit}:9:5`, '\u202E', 'The lamp is first', 'The \u202Elamp is first'),
  miswritten(
    'merge-marker',
    `${lit}:9:1`,
    '<<<<<<< HEAD',
    'The lamp is first',
    '<<<<<<< HEAD\nThe lamp is first',
  ),
  mistake('entries-together', 'numbers.yml:1:1', '', { 'numbers.yml': 'steps: { min: 40 }\n' }),
  miswritten('merge-marker', `${lit}:9:1`, '=======', 'The lamp is first', '=======\nThe lamp is first'),
  miswritten(
    'merge-marker',
    'sources/fog-almanac.yml:1:1',
    '>>>>>>> lamps',
    'publisher: Fog Almanac',
    '>>>>>>> lamps\npublisher: Fog Almanac',
  ),
];
