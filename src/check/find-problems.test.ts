import { expect, test } from 'vitest';
import { problemsIn, replace, type Changes } from '../../tests/support/story.ts';

const walks = 'en/articles/lamp-walks.md';

test('a sound story has no problem', () => {
  expect(problemsIn()).toEqual([]);
});

/** What an editor does wrong, and what the content check says: one mistake, one problem, at its place. */
test.each<[string, Changes, string[]]>([
  [
    'a mistyped source',
    { [walks]: replace('04:30 [@tidal-gazette-2021]', '04:30 [@tidal-gazette-2012]') },
    [`source-unknown ${walks}:21:36 tidal-gazette-2012`],
  ],
  [
    'a source in a brief point',
    { [walks]: replace('slept [@tidal-gazette-2021]', 'slept [@tidal]') },
    [`source-unknown ${walks}:12:25 tidal`],
  ],
  [
    'an uncited paragraph',
    {
      [walks]: replace(
        '04:30 [@tidal-gazette-2021]. An hour later it was\n[gone](../events/lamp-walks-off.md) [@tidal-gazette-2021; @harbour-log, p. 3].',
        '04:30.',
      ),
    },
    [`paragraph-uncited ${walks}:21:1 The Keeper lit the lamp at 04:30.`],
  ],
  [
    'an uncited brief point',
    { [walks]: replace(' [@tidal-gazette-2021]."', '."') },
    [`paragraph-uncited ${walks}:12:6 The Keeper slept.`],
  ],
  [
    'an uncited answer of a theme',
    { 'en/topics/walking-lamp.md': replace('breakfast [@tidal-gazette-2021].', 'breakfast.') },
    ['paragraph-uncited en/topics/walking-lamp.md:4:10 The lamp of Gullhaven left its tower and'],
  ],
  [
    'a broken link',
    { [walks]: replace('lamp-walks-off.md', 'lamp-walk-off.md') },
    [`link-unknown ${walks}:22:8 ../events/lamp-walk-off.md`],
  ],
  [
    'an impossible date',
    { 'en/events/lamp-lit.md': replace('date: 2011', 'date: 2011-02-31') },
    ['date-invalid en/events/lamp-lit.md:3:7 date: "2011-02-31" is a day that no calendar has.'],
  ],
  [
    'an unknown term',
    { 'en/claims/lamp-counted.md': replace('by: keeper', 'by: keper') },
    ['reference-unknown en/claims/lamp-counted.md:3:5 keper'],
  ],
  [
    'an unknown theme',
    { [walks]: replace('topic: walking-lamp', 'topic: walking-lamb') },
    [`reference-unknown ${walks}:4:8 walking-lamb`],
  ],
  [
    'an unknown place',
    { 'en/events/lamp-lit.md': replace('[gullhaven]', '[gullheaven]') },
    ['reference-unknown en/events/lamp-lit.md:5:10 gullheaven'],
  ],
  [
    'an unknown field',
    { 'en/glossary/keeper.md': replace('kind: person', 'kind: person\ncolour: red') },
    ['field-unknown en/glossary/keeper.md:6:1 colour'],
  ],
  [
    'a duplicate key',
    { 'sources/fog-almanac.yml': replace('label:', 'title:') },
    ['key-repeated sources/fog-almanac.yml:3:1 title'],
  ],
  [
    'raw HTML',
    { 'en/events/lamp-lit.md': replace('The lamp is first', 'The <b>lamp</b> is first') },
    ['html-refused en/events/lamp-lit.md:9:5 <b>', 'html-refused en/events/lamp-lit.md:9:12 </b>'],
  ],
  [
    'a form of two terms',
    { 'en/glossary/gullhaven.md': replace('kind: place', 'aliases: [LampKeeper]\nkind: place') },
    ['form-shared en/glossary/keeper.md:4:11 "lampkeeper" (gullhaven, keeper)'],
  ],
  [
    'a reserved id',
    { 'en/pages/search.md': '---\ntitle: T\nsummary: S\norder: 2\n---\nText.\n' },
    ['id-reserved en/pages/search.md:2:1 search'],
  ],
  ['a file in no collection', { 'en/notes.md': 'x' }, ['file-unknown en/notes.md:1:1 en/notes.md']],
  [
    'a weak source alone',
    { 'en/events/lamp-lit.md': replace('[@fog-almanac; @harbour-log]', '[@fog-almanac]') },
    ['source-alone en/events/lamp-lit.md:9:1 fog-almanac'],
  ],
])('%s', (_, changes, problems) => {
  expect(problemsIn(changes)).toEqual(problems);
});

test('an event without a sentence is an empty page', () => {
  const file = 'en/events/keeper-retires.md';
  expect(problemsIn({ [file]: replace('The Keeper leaves the tower [@harbour-log].', '') })).toEqual([
    `text-missing ${file}:8:1 keeper-retires`,
  ]);
});

test('a source nobody cites is told', () => {
  const spare =
    'publisher: P\ntitle: null\nlabel: L\nurl: null\npublished: null\nlanguage: en\nkind: analysis\ntier: 1\n';
  expect(problemsIn({ 'sources/spare.yml': spare })).toEqual(['source-unused sources/spare.yml:1:1 spare']);
});

test('a broken entry is one problem, not one for each mention of it', () => {
  const changes = { 'en/events/lamp-walks-off.md': replace('weight: major', 'weight: huge') };
  expect(problemsIn(changes)).toEqual([
    'field-invalid en/events/lamp-walks-off.md:6:9 weight: this must be one of major, minor.',
  ]);
});

test('a file that cannot be read is one problem, not one for each mention of it', () => {
  expect(problemsIn({ 'en/events/lamp-walks-off.md': 'no front matter' })).toEqual([
    'frontmatter-missing en/events/lamp-walks-off.md:1:1 ',
  ]);
});

test('without settings there is nothing to judge together', () => {
  expect(problemsIn({ 'site.yml': replace('name:', 'nmae:') })).toEqual([
    'field-missing site.yml:1:1 name',
    'field-unknown site.yml:1:1 nmae',
  ]);
});
