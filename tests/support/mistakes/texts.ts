import { miswritten, type Mistake } from './mistake.ts';

const walks = 'en/articles/lamp-walks.md';
const lit = 'en/events/lamp-lit.md';
const sentence = 'The lamp is first lit [@fog-almanac; @harbour-log].';
/** The event's sentence with something more in its place. */
const written = (slug: Mistake['slug'], place: string, under: string, text: string) =>
  miswritten(slug, `${lit}:${place}`, under, sentence, text);

const signpost = '[The walk](../articles/lamp-walks.md)';
/** The sentence, and below it a signpost that holds this. */
const more = (inside: string) => `${sentence}\n\n:::more\n${inside}\n:::`;

/** Mistakes in the Markdown of a text. */
export const textMistakes: readonly Mistake[] = [
  written(
    'citation-malformed',
    '9:23',
    '[@harbour log]',
    'The lamp is first lit [@harbour log] [@harbour-log].',
  ),
  written(
    'citation-malformed',
    '9:23',
    '[@harbour-log.',
    'The lamp is first lit [@harbour-log.\n\nIt is lit [@harbour-log].',
  ),
  written(
    'citation-malformed',
    '9:39',
    '@fog-almanac',
    'The lamp is first lit [@harbour-log] (@fog-almanac).',
  ),
  written(
    'citation-in-code',
    '9:10',
    '`first lit [@nobody]`',
    'The lamp `first lit [@nobody]` [@harbour-log].',
  ),
  written(
    'citation-in-link',
    '9:13',
    '[first lit [@harbour-log]](../articles/lamp-walks.md)',
    'The lamp is [first lit [@harbour-log]](../articles/lamp-walks.md).',
  ),
  written('code-refused', '11:1', '    It hums [@nobody].', `${sentence}\n\n    It hums [@nobody].`),
  written(
    'table-headless',
    '9:1',
    '| 04:30 | The lamp is first lit [@harbour-log] |',
    '| 04:30 | The lamp is first lit [@harbour-log] |\n| 05:30 | It walks [@harbour-log] |',
  ),
  miswritten(
    'row-too-long',
    `${walks}:26:17`,
    '| twice [@harbour-log] |',
    '|     0 [@harbour-log]',
    '|     0 | twice [@harbour-log]',
  ),
  written('link-malformed', '9:17', '] (', 'The lamp is [lit] (../articles/lamp-walks.md) [@harbour-log].'),
  written('markup-left', '9:13', '**', 'The lamp is **first lit ** [@harbour-log].'),
  written(
    'words-lost',
    '9:46',
    'An hour later',
    'The lamp is [lit](../articles/lamp-walks.md "An hour later") [@harbour-log].',
  ),
  written('words-missing', '11:1', '##', `${sentence}\n\n##\n\nIt hums [@harbour-log].`),
  miswritten(
    'line-with-blocks',
    `${walks}:13:6`,
    '***',
    'Breakfast was served at 07:30 [@harbour-log].',
    '***',
  ),
  written(
    'nested-too-deep',
    '9:1',
    `${'>'.repeat(60)} The lamp is lit [@harbour-log].`,
    `${'>'.repeat(60)} The lamp is lit [@harbour-log].`,
  ),
  written('character-refused', '9:5', '&#x202E;', 'The &#x202E;lamp is first lit [@harbour-log].'),
  written('source-unknown', '10:21', 'harbor-log', 'The lamp is\nlit [@fog-almanac; @harbor-log].'),
  miswritten(
    'source-unknown',
    `${walks}:11:45`,
    'harbour-lag',
    ':number[steps] steps [@harbour-log]',
    ':number[steps] steps [@harbour-lag]',
  ),
  written('paragraph-uncited', '11:1', 'It hums.', `${sentence}\n\nIt hums.`),
  written('paragraph-uncited', '10:3', 'It whistles.', '- It hums [@harbour-log].\n- It whistles.'),
  miswritten(
    'paragraph-uncited',
    `${walks}:27:1`,
    '| 05:30 |    42 |',
    '|    42 [@harbour-log] |',
    '|    42 |',
  ),
  miswritten('number-unknown', `${walks}:11:30`, 'stepps', ':number[steps]', ':number[stepps]'),
  miswritten(
    'link-unknown',
    `${walks}:22:8`,
    '../events/lamp-walk-off.md',
    '../events/lamp-walks-off.md',
    '../events/lamp-walk-off.md',
  ),
  miswritten(
    'fragment-unknown',
    `${walks}:22:36`,
    'the-towr',
    'lamp-walks-off.md)',
    'lamp-walks-off.md#the-towr)',
  ),
  miswritten('fragment-unknown', `${walks}:22:9`, 'the-towr', '../events/lamp-walks-off.md', '#the-towr'),
  written(
    'address-unsafe',
    '9:29',
    'javascript:alert(1)',
    'The lamp is first [lit now](javascript:alert(1)) [@harbour-log].',
  ),
  written('directive-unknown', '11:4', 'analysys', `${sentence}\n\n:::analysys\nOurs.\n:::`),
  written('directive-unclosed', '11:1', ':::analysis', `${sentence}\n\n:::analysis\nOurs, at 04:30, a:b.`),
  written('directive-unclosed', '11:1', ':::more', `${sentence}\n\n:::more\n${signpost}\n\nIt hums.`),
  written('more-first', '9:1', ':::more', `:::more\n${signpost}\n:::\n\n${sentence}`),
  written('more-with-words', '12:1', 'For the steps, see', more(`For the steps, see ${signpost}`)),
  written('more-with-source', '12:39', '[@harbour-log]', more(`${signpost} [@harbour-log]`)),
  written('more-with-source', '12:39', ':number[steps]', more(`${signpost} :number[steps]`)),
  written('more-without-link', '11:1', ':::more', more('')),
  written(
    'more-leads-out',
    '12:7',
    'https://fog-almanac.example/',
    more('[Fog](https://fog-almanac.example/)'),
  ),
  written('text-missing', '8:1', '', ''),
  written('html-refused', '9:5', '<br>', 'The <br>lamp is first lit [@harbour-log].'),
  {
    // The mark and the note.
    ...written(
      'footnote-refused',
      '9:22',
      '[^1]',
      'The lamp is first lit[^1] [@harbour-log].\n\n[^1]: Once.',
    ),
    errors: 2,
  },
  written('task-list-refused', '9:3', '[ ]', '- [ ] The lamp is first lit [@harbour-log].'),
  written(
    'image-refused',
    '9:5',
    '![A lamp](lamp.png)',
    'The ![A lamp](lamp.png) is first lit [@harbour-log].',
  ),
  written('heading-refused', '9:1', '#### Lit', `#### Lit\n\n${sentence}`),
  written('heading-cited', '9:1', '## Lit [@harbour-log]', `## Lit [@harbour-log]\n\n${sentence}`),
];
