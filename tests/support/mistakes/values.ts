import { replace } from '../story.ts';
import { mistake, miswritten, type Mistake } from './mistake.ts';

const sleeps = 'en/articles/lamp-sleeps.md';
const lit = 'en/events/lamp-lit.md';
const source = 'https://tidal-gazette.example/lamp';
const long = 'a'.repeat(101);

/** A value of a settings or data file that has the right form and makes no sense. */
const value = (place: string, under: string, from: string, to: string) =>
  miswritten('field-invalid', place, under, from, to);

/** An event that begins with another. */
const withOrder = (order: string) => (text: string) => text.replace('weight:', `${order}\nweight:`);

const address = (to: string) => value('site.yml:4:10', to, 'https://gullhaven.example', to);
const contact = (to: string) => value('site.yml:7:10', to, 'errata@gullhaven.example', to);
const extent = (to: string) =>
  value('site.yml:10:1', 'extent', '{ west: -1, south: -1, east: 1, north: 1 }', to);

/** Values that a schema of types alone would take. */
export const valueMistakes: readonly Mistake[] = [
  address('gullhaven.example'),
  address('ftp://gullhaven.example'),
  address('https://gullhaven.example/lamp/'),
  address('https://u:p@gullhaven.example'),
  address('http://localhost:4321'),
  contact('javascript://x/%0aalert(1)'),
  contact('call us'),
  contact('mailto:errata@gullhaven.example'),
  contact('gullhaven.example/contact'),
  value(
    'sources/tidal-gazette-2021.yml:4:6',
    'https://tidal-gazette.example@fog.example/',
    source,
    'https://tidal-gazette.example@fog.example/',
  ),
  value('sources/tidal-gazette-2021.yml:4:6', 'http://127.0.0.1:22/', source, 'http://127.0.0.1:22/'),
  value('sources/tidal-gazette-2021.yml:4:7', 'https://fog.example/a b', source, '"https://fog.example/a b"'),
  value('sources/tidal-gazette-2021.yml:6:11', 'French', 'language: en', 'language: French'),
  value(
    'sources/tidal-gazette-2021.yml:6:12',
    'fr}, note = {\\\\input{x}',
    'language: en',
    'language: "fr}, note = {\\\\input{x}"',
  ),
  value('sources/tidal-gazette-2021.yml:6:11', 'constructor', 'language: en', 'language: constructor'),
  value(
    'site.yml:8:35',
    'https://cc.example@fog.example/',
    "'https://creativecommons.org/licenses/by/4.0/'",
    "'https://cc.example@fog.example/'",
  ),
  value('site.yml:5:17', 'en', 'languages: [en]', 'languages: [en, en]'),
  value('site.yml:5:17', 'constructor', 'languages: [en]', 'languages: [en, constructor]'),
  value('site.yml:5:17', '__proto__', 'languages: [en]', 'languages: [en, __proto__]'),
  value('site.yml:12:24', 'lamp-lit', '[lamp-lit, lamp-walks-off]', '[lamp-lit, lamp-lit]'),
  value(`${lit}:4:24`, 'walking-lamp', 'topics: [walking-lamp]', 'topics: [walking-lamp, walking-lamp]'),
  extent('{ west: 1, south: -1, east: -1, north: 1 }'),
  extent('{ west: -1, south: 1, east: 1, north: -1 }'),
  extent('{ west: -1, south: -1, east: -1, north: 1 }'),
  value('site.yml:10:28', '-90', 'south: -1', 'south: -90'),
  value('site.yml:10:17', '-181', 'west: -1', 'west: -181'),
  value('numbers/steps.yml:3:12', '1e308', '{ min: 40, asOf', '{ min: 1e308, asOf'),
  value('numbers/steps.yml:3:12', '5e-324', '{ min: 40, asOf', '{ min: 5e-324, asOf'),
  value('numbers/steps.yml:3:12', '9007199254740993', '{ min: 40, asOf', '{ min: 9007199254740993, asOf'),
  value(`${lit}:6:13`, long, 'weight: major', `formerIds: [${long}]\nweight: major`),
  value(
    `${lit}:6:1`,
    'formerIds',
    'weight: major',
    `formerIds: [${Array.from({ length: 51 }, (_, n) => `was-${String(n)}`).join(', ')}]\nweight: major`,
  ),
  mistake('id-invalid', `en/events/${long}.md:1:1`, '', {
    [`en/events/${long}.md`]:
      '---\ntitle: It rings\ndate: 2021\ntopics: [walking-lamp]\nweight: minor\n---\n\nIt [rings](lamp-lit.md) [@harbour-log].\n',
  }),
  miswritten(
    'date-invalid',
    'sources/tidal-gazette-2021.yml:5:12',
    '2021-04/..',
    'published: 2021-04-02',
    'published: 2021-04/..',
  ),
  miswritten('date-invalid', `${lit}:3:8`, '0000', 'date: 2011', 'date: "0000"'),
  miswritten('date-invalid', `${lit}:3:7`, '-44', 'date: 2011', 'date: -44'),
  mistake('order-repeated', 'en/articles/lamp-walks.md:5:8', '1', {
    [sleeps]: replace('order: 2', 'order: 1'),
  }),
  mistake('order-repeated', 'en/pages/imprint.md:4:8', '1', {
    'en/pages/imprint.md': '---\ntitle: Imprint\nsummary: Who.\norder: 1\n---\n\nMice.\n',
  }),
  mistake('order-repeated', 'en/events/lamp-walks-off.md:6:8', '1', {
    [lit]: (text) => withOrder('order: 1')(replace('date: 2011', 'date: 2021-04-01')(text)),
    'en/events/lamp-walks-off.md': withOrder('order: 1'),
  }),
  miswritten('colour-faint', 'en/topics/walking-lamp.md:6:10', '#ffcc00', 'accent-2', '"#ffcc00"', '#6a5300'),
  mistake('look-missing', 'site.yml:11:23', 'look/lamp.svg', {
    'site.yml': (text) => text.replace('# The front page.', 'look: { logo: { file: look/lamp.svg } }'),
  }),
  mistake('look-unfit', 'site.yml:11:15', 'look/lamp.svg', {
    'site.yml': (text) => text.replace('# The front page.', 'look: { icon: look/lamp.svg }'),
    'look/lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 3"><path d="M0 0"/></svg>',
  }),
  mistake('svg-refused', 'look/lamp.svg:2:1', '<script/></svg>', {
    'site.yml': (text) => text.replace('# The front page.', 'look: { icon: look/lamp.svg }'),
    'look/lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<script/></svg>',
  }),
  mistake('look-unused', 'look/lamp.svg:1:1', '', {
    'look/lamp.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  }),
  mistake('colours-alike', 'en/topics/walking-lamp.md:6:9', 'accent-2', {
    'en/topics/bells.md':
      '---\ntitle: Bells\nquestion: Who?\nsummary: Mice [@harbour-log].\norder: 2\naccent: accent-2\n---\n\nMice [@harbour-log].\n',
  }),
  miswritten('event-order-alone', `${lit}:6:8`, '2', 'weight: major', 'order: 2\nweight: major'),
];
