import { miswritten, type Mistake } from './mistake.ts';

const walks = 'en/articles/lamp-walks.md';
const sleeps = 'en/articles/lamp-sleeps.md';
const lit = 'en/events/lamp-lit.md';
const keeper = 'en/glossary/keeper.md';
const counted = 'en/claims/lamp-counted.md';
const topic = 'en/topics/walking-lamp.md';

/** Slips of the pen: a wrong letter, a lost mark, a word too many. The last argument is what was meant. */
export const slips: readonly Mistake[] = [
  miswritten('field-invalid', `${lit}:4:9`, 'walking-lamp', 'topics: [walking-lamp]', 'topics: walking-lamp'),
  miswritten(
    'reference-unknown',
    `${lit}:4:10`,
    'walking-lmap',
    'topics: [walking-lamp]',
    'topics: [walking-lmap]',
    'walking-lamp',
  ),
  miswritten('field-unknown', `${lit}:6:1`, 'place', 'weight: major', 'place: x\nweight: major', 'places'),
  miswritten('frontmatter-missing', `${lit}:1:1`, '', '---\ntitle', 'title'),
  miswritten(
    'citation-malformed',
    `${lit}:9:23`,
    '[@fog-almanac @harbour-log]',
    '; @harbour-log',
    ' @harbour-log',
  ),
  miswritten('heading-refused', `${lit}:9:1`, '# Light', 'The lamp is first', '# Light\n\nThe lamp is first'),
  miswritten(
    'link-unknown',
    `${sleeps}:20:55`,
    'lamp-walk.md',
    '(lamp-walks.md)',
    '(lamp-walk.md)',
    'lamp-walks.md',
  ),
  miswritten('directive-unclosed', `${walks}:34:1`, ':::analysis', '\n:::\n', '\n'),
  miswritten(
    'reference-unknown',
    `${walks}:4:8`,
    'waking-lamp',
    'topic: walking-lamp',
    'topic: waking-lamp',
    'walking-lamp',
  ),
  miswritten('paragraph-uncited', `${walks}:12:6`, 'The Keeper slept.', ' [@tidal-gazette-2021]."', '."'),
  miswritten(
    'reference-unknown',
    `${keeper}:7:11`,
    'harbor-log',
    '[harbour-log]\n',
    '[harbor-log]\n',
    'harbour-log',
  ),
  miswritten('field-invalid', `${keeper}:5:7`, 'persona', 'kind: person', 'kind: persona', 'person'),
  miswritten('field-invalid', `${counted}:4:9`, 'dispute', 'status: disputed', 'status: dispute', 'disputed'),
  miswritten('reference-unknown', `${counted}:6:14`, 'gulhaven', '[gullhaven]', '[gulhaven]', 'gullhaven'),
  miswritten('reference-unknown', `${topic}:8:9`, 'keepr', 'terms: [keeper]', 'terms: [keepr]', 'keeper'),
  miswritten('reference-unknown', `${topic}:7:11`, 'step', 'numbers: [steps]', 'numbers: [step]', 'steps'),
  miswritten(
    'link-unknown',
    `${topic}:15:17`,
    '../article/lamp-walks.md',
    '(../articles/',
    '(../article/',
    '../articles/lamp-walks.md',
  ),
  miswritten(
    'reference-unknown',
    'site.yml:12:14',
    'lamp-lid',
    'mainEvents: [lamp-lit',
    'mainEvents: [lamp-lid',
    'lamp-lit',
  ),
  miswritten('field-invalid', 'numbers/steps.yml:3:12', 'forty', 'min: 40,', 'min: forty,'),
  miswritten(
    'reference-unknown',
    'numbers/steps.yml:5:103',
    'harbour-lag',
    '[harbour-log, fog',
    '[harbour-lag, fog',
    'harbour-log',
  ),
  miswritten('key-repeated', 'sources/fog-almanac.yml:3:1', 'title', 'label:', 'title:'),
];
