import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command } from '../support/command.ts';
import { lamplight } from '../support/story.ts';
import { checkStory } from '../../src/check/check.ts';
import { isError } from '../../src/check/problem.ts';

let story = '';

beforeAll(async () => {
  story = await mkdtemp(path.join(tmpdir(), 'story-'));
  await cp(lamplight, story, { recursive: true });
});
afterAll(() => rm(story, { recursive: true }));

const begin = (...args: readonly string[]) => command('new', args, story);
const errors = async () => (await checkStory(story)).problems.filter(isError);
const written = (file: string) => readFile(path.join(story, file), 'utf8');

test.each([
  [
    [
      'source',
      '--publisher=Fishwives’ Weekly',
      '--label=A letter',
      '--published=2021-04-05',
      '--language=en',
    ].concat('--kind=analysis', '--tier=2'),
    'sources/fishwives-weekly-2021-04-05.yml: cite it as [@fishwives-weekly-2021-04-05]',
  ],
  [
    [
      'term',
      '--term=Fog',
      '--kind=concept',
      '--short=Cloud that has come down.',
      '--sources=fog-almanac,harbour-log',
    ],
    'en/glossary/fog.md',
  ],
  [
    ['event', '--title=The fog lifts', '--date=2021', '--topics=walking-lamp', '--weight=minor'].concat(
      '--text=The fog lifts before noon.',
      '--cite=fog-almanac,harbour-log',
    ),
    'en/events/the-fog-lifts.md',
  ],
  [
    [
      'claim',
      '--title=Fog hid it',
      '--topic=walking-lamp',
      '--by=keeper',
      '--status=claimed',
      '--date=2021-04',
    ].concat('--text=The Keeper said that fog hid the lamp.', '--cite=harbour-log'),
    'en/claims/fog-hid-it.md',
  ],
  [
    ['place', '--name=Fog Bank', '--name-fr=Banc de brume', '--lat=-0.25', '--lon=0.5', '--approximate=true'],
    'places/fog-bank.yml',
  ],
  [
    ['figure', '--measure=Foggy mornings', '--number=12', '--bound=min', '--as-of=2021-04'].concat(
      '--said-by=The Keeper',
      '--status=claimed',
      '--sources=harbour-log',
    ),
    'numbers/foggy-mornings.yml',
  ],
  [
    ['page', '--title=How we count fog', '--summary=By morning.', '--text=We count it by morning.'],
    'en/pages/how-we-count-fog.md',
  ],
])('a new %j passes the check as it is', async (args, place) => {
  const { code, stdout, stderr } = await begin(...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(place);
  expect(await errors()).toEqual([]);
});

test('the text carries its sources before the full stop, lists stand on one line', async () => {
  expect(await written('en/events/the-fog-lifts.md')).toBe(
    '---\ntitle: The fog lifts\ndate: 2021\ntopics: [walking-lamp]\nplaces: []\nweight: minor\n---\n\n' +
      'The fog lifts before noon [@fog-almanac; @harbour-log].\n',
  );
});

test('an id that is taken is refused, and the file stays', async () => {
  const before = await written('en/events/lamp-lit.md');
  const { code, stderr } = await begin(
    ...['event', '--title=The fog', '--date=2021', '--topics=walking-lamp', '--weight=minor'],
    ...['--text=Fog.', '--cite=harbour-log', '--id=lamp-lit'],
  );
  expect(code).toBe(2);
  expect(stderr).toContain('The id "lamp-lit" is already taken by en/events/lamp-lit.md.');
  expect(await written('en/events/lamp-lit.md')).toBe(before);
});

test('without a terminal, what is missing is named', async () => {
  const { code, stderr } = await begin('article', '--title=Fog');
  expect(code).toBe(2);
  for (const flag of ['--summary', '--topic', '--as-of']) expect(stderr).toContain(flag);
  expect(stderr).not.toContain('--title');
});

test.each([
  [['artcle'], 'Did you mean "article"?'],
  [['event', '--titel=Fog'], 'There is no flag --titel. Did you mean --title?'],
  [['event', '--date=2021-02'], 'give these flags as well'],
  [['numbers'], 'Did you mean "figure"?'],
  [['evenement', '--lang=fr'], 'n’est pas un type d’entrée. Vouliez-vous dire'],
  [['event', '--lang=fr', '--date=17 septembre 2024'], 'écrivez 2024-09-17'],
  [['source', '--lang=de'], 'There are no messages in "de"'],
  [['term', 'Fog'], 'Put a flag before "Fog"'],
])('%j is explained', async (args, message) => {
  const { code, stderr } = await begin(...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test('a wrong answer is refused as the schema words it, or with what may have been meant', async () => {
  const rest = ['--title=Fog', '--weight=minor', '--text=Fog.', '--cite=harbour-log'];
  const day = await begin('event', ...rest, '--date=2021-02-30', '--topics=walking-lamp');
  expect(day.stderr).toMatch(/^--date=2021-02-30: /);
  const theme = await begin('event', ...rest, '--date=2021', '--topics=walking-lamb');
  expect(theme.stderr).toContain('There is no "walking-lamb" among the topics. Did you mean "walking-lamp"?');
  expect([day.code, theme.code]).toEqual([2, 2]);
});

test('a new article names what is still to be written, and nothing else is wrong', async () => {
  const { code } = await begin(
    ...['article', '--title=Fog, explained: a start', '--summary=What fog is.', '--topic=walking-lamp'],
    '--as-of=2021-04-30',
  );
  expect(code).toBe(0);
  expect(await written('en/articles/fog-explained-a-start.md')).toContain('order: 3\n');
  expect((await errors()).map(({ slug, file }) => `${slug} ${file}`)).toEqual(
    Array(4).fill('paragraph-uncited en/articles/fog-explained-a-start.md'),
  );
});

test('the file of a figure and of a place hold what was answered, in each language', async () => {
  expect(await written('numbers/foggy-mornings.yml')).toBe(
    'measure:\n  en: Foggy mornings\nstatements:\n  - min: 12\n    asOf: 2021-04\n    saidBy:\n      en: The Keeper\n' +
      '    status: claimed\n    sources: [harbour-log]\n',
  );
  expect(await written('places/fog-bank.yml')).toBe(
    'name:\n  en: Fog Bank\n  fr: Banc de brume\nlat: -0.25\nlon: 0.5\nsources: []\napproximate: true\n',
  );
});

test('a new theme names the text that is still to be written, and a statement its page', async () => {
  const topic = await begin(
    'topic',
    '--title=Fog',
    '--question=Why fog?',
    '--summary=Sea.',
    '--cite=harbour-log',
  );
  expect(topic.stdout).toContain('en/topics/fog.md');
  expect(await written('en/topics/fog.md')).toContain('summary: Sea [@harbour-log].\norder: 2\n');
  const statement = await begin(
    ...['statement', '--said=Fog fell.', '--verdict=vague', '--text=It rose.', '--cite=harbour-log'],
  );
  expect(statement.stdout).toContain('line-by-line');
  expect(await written('en/statements/fog-fell.md')).toContain('order: 1\n');
  const found = (await errors()).map(({ slug, file }) => `${slug} ${file}`);
  expect(found).toContain('paragraph-uncited en/topics/fog.md');
});

test('what needs another entry says which to write first, in a story that has none', async () => {
  const empty = await mkdtemp(path.join(tmpdir(), 'empty-'));
  const { code, stderr } = await command('new', ['event'], empty);
  await rm(empty, { recursive: true });
  expect(code).toBe(2);
  expect(stderr).toContain('Write first:\nnpm run new -- source\nnpm run new -- topic');
});

test('the help of a kind lists its flags and choices, in the language asked for', async () => {
  const french = await begin('source', '--help', '--lang=fr');
  expect(french.stdout).toContain('Le jour de publication');
  const { code, stdout } = await begin('term', '--help');
  expect(code).toBe(0);
  expect(stdout).toContain('Other forms found in texts');
  expect(stdout).toContain('(person, armed-group,');
  expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(100);
});
