import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { importing } from './support/importing.ts';

const fixtures = path.resolve('tests/fixtures/imports');
const story = await mkdtemp(path.join(tmpdir(), 'import-'));
afterAll(() => rm(story, { recursive: true }));
beforeEach(async () => {
  await rm(story, { recursive: true });
  await mkdir(path.join(story, 'en/topics'), { recursive: true });
  await writeFile(path.join(story, 'site.yml'), 'languages: [en]\n');
  await writeFile(path.join(story, 'en/topics/lamp.md'), '---\ntitle: The walking lamp\n---\n');
});

// A reference is data: whatever stands in it, nothing is fetched.
const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
afterEach(() => {
  expect(fetched).not.toHaveBeenCalled();
});

const take = (kind: string, file: string, ...flags: readonly string[]) =>
  importing(kind, [`--from=${path.join(fixtures, file)}`, ...flags], story);
const written = async (folder: string) => (await readdir(path.join(story, folder)).catch(() => [])).sort();
const source = async (id: string) =>
  parse(await readFile(path.join(story, `sources/${id}.yml`), 'utf8')) as Record<string, unknown>;
const foreign = async (name: string, text: string | Uint8Array) => {
  const file = path.join(story, name);
  await writeFile(file, text);
  return file;
};
/** What the report says of one entry. */
const said = (report: string, id: string) =>
  report.split('\n\n').find((block) => block.includes(`/${id}.`)) ?? '';

test('BibTeX of every shape becomes sources', async () => {
  const { code, stdout } = await take('source', 'shapes.bib');
  expect(stdout).toMatch(/: \d+ new, 0 there already, \d refused/);
  expect(await source('quay-bells-1987')).toEqual({
    authors: ['Ada Wick', 'Ben Tallow'],
    publisher: 'Journal of bells',
    title: 'The Bell Kit (TBK): an open peal.',
    url: 'https://bells.example/12653513',
    published: 1987,
  });
  expect(said(stdout, 'quay-bells-1987')).toContain(
    'left out: pmid (12653513), volume (43), number (2), pages (493--500), ' +
      'issn (0095-2338), DOI (10.9999/ci025584y)',
  );
  expect((await source('quay-press-and-sons-1986'))['title']).toBe('Lampe. Der Tragödie Erster Teil');
  expect((await source('p'))['title']).toBe('Conduction of Xenopus & LaTeX in x²');
  expect((await source('p'))['language']).toBe('de');
  expect((await source('q'))['url']).toBe('https://shelf.example/x_y');
  expect(said(stdout, 'p')).toContain('markup became plain words');
  expect(code).toBe(/ 0 refused/.test(stdout) ? 0 : 1);
});

test.each([
  ['c', '2017-08', undefined],
  ['d', '2016-12-13', undefined],
  ['e', '2016/2017-02', undefined],
  ['f', '1984~', undefined],
  ['g', '2004-06~', undefined],
  ['h', '1990/1999', undefined],
  ['i', '2004-22', undefined],
  ['l', '2004-04-25', undefined],
  ['m', '2019-09-02', undefined],
  ['o', '1914~', undefined],
  ['b', null, '13th Century'],
  ['j', null, '-0044'],
  ['k', null, '2019/..'],
  ['n', null, 'unknown 2010'],
])('the date of entry %s in BibTeX is %s', async (id, published, hint) => {
  await take('source', 'shapes.bib');
  expect(await source(id)).toMatchObject({ published, ...(hint && { publishedHint: hint }) });
});

test('an entry that is broken keeps no other from being read', async () => {
  const { code, stdout } = await take('source', 'broken.bib');
  expect(code).toBe(1);
  expect(stdout).toContain('Refused: "broken"');
  expect(await written('sources')).toEqual(['whole-one.yml', 'whole-two.yml']);
});

test('entries that lean on each other in a circle, or on nothing, keep no other from being read', async () => {
  const { stdout } = await take('source', 'circles.bib');
  expect(stdout).toMatch(/(?:4 new, 0 there already, 0 refused)|(?:3 new, 0 there already, 1 refused)/);
  expect(await source('sound')).toMatchObject({ publisher: 'House', title: 'Sound' });
});

test('a chapter has what its book says', async () => {
  await take('source', 'shapes.bib');
  expect(await source('child')).toMatchObject({ publisher: 'House', title: 'Chapter' });
});

test('RIS of every shape becomes sources', async () => {
  const { stdout } = await take('source', 'shapes.ris');
  expect(stdout).toContain('5 new, 0 there already, 0 refused');
  expect(await written('sources')).toEqual(
    ['5', 'bell-medicine-2019-05-17', 'house-2022-22', 'quay-post-1961-24', 'quay-post-2019-03'].map(
      (id) => `${id}.yml`,
    ),
  );
  expect(await source('bell-medicine-2019-05-17')).toMatchObject({
    title: '‘No fog, No bell’ - a policy',
    url: 'https://doi.org/10.9999/s12916-019-1318-5',
  });
  expect(said(stdout, 'bell-medicine-2019-05-17')).toContain('AB (This is a multiline abstract)');
  expect(await source('house-2022-22')).toMatchObject({
    title: 'The boy & the mole',
    published: '2022-22',
    accessed: '2020-06-27',
    language: 'fr',
  });
  expect(await source('quay-post-2019-03')).toMatchObject({ url: null });
  expect(said(stdout, 'quay-post-2019-03')).toContain('"quaypost.example" was not taken');
  // 3 April or 4 March: nobody knows.
  expect(await source('5')).toMatchObject({ published: null, publishedHint: '3/4/2020' });
});

test('CSL-JSON of every shape becomes sources', async () => {
  const { code, stdout } = await take('source', 'shapes.json', '--tier=2');
  expect(code).toBe(1);
  expect(stdout).toContain('15 new, 0 there already, 2 refused');
  expect(await source('quay-post-2021-05-03')).toEqual({
    authors: ['Ada Wick', 'Harbour'],
    publisher: 'Quay Post',
    title: 'Lamp walks',
    url: 'https://quaypost.example/lamp?utm_source=x#top',
    published: '2021-05-03',
    language: 'en-GB',
    kind: 'news-report',
    tier: 2,
    accessed: '2021-05-04',
  });
  expect(said(stdout, 'quay-post-2021-05-03')).toContain('to decide: label\n');
  expect(said(stdout, 'range')).toContain('kind (the file says webpage)');
  expect(said(stdout, 'quay-post-2021-05-03')).toContain(
    'left out: abstract (Long.), page (12-14), note (PMID: 1)',
  );
  expect(await source('house-2020-22')).toMatchObject({ title: 'p < 0.05 & more' });
  for (const [id, published] of Object.entries({
    circa: '1914-06~',
    range: '2016/2017-02',
    raw: '2024-09-17',
    edtf: '2024-09',
    literal: null,
    impossible: null,
    bce: null,
    empty: null,
  })) {
    expect(await source(id)).toMatchObject({ published });
  }
  expect(await source('literal')).toMatchObject({ publishedHint: '13th century' });
});

test('hostile values are neutralised, and told', async () => {
  const { stdout } = await take('source', 'shapes.json');
  expect(await source('hostile')).toMatchObject({ title: 'Evil title', publisher: '- yes: #no', url: null });
  const report = said(stdout, 'hostile');
  expect(report).toContain('characters that cannot be seen were taken out (U+202E, U+0007, U+200B)');
  expect(report).toContain('"javascript:alert(1)" was not taken');
  expect(report).toContain('language (xx-evil-!)');
  expect(await source('user')).toMatchObject({ url: null });
  // What is called ours and is not sound is left out, not believed.
  expect(await source('constructor')).toEqual({ title: null, label: 'Ours', url: null, published: null });
  expect(said(stdout, 'constructor')).toContain('custom');
  expect(await written('sources')).toContain('prototype.yml');
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202A-\u202E]/);
});

test('a sheet of TimelineJS becomes events', async () => {
  const { code, stdout } = await take('event', 'sheet.csv', '--weight=minor');
  expect(code).toBe(0);
  expect(stdout).toContain('7 new');
  expect(stdout).toContain('left out: title (OUR TIMELINE), era (An era)');
  const file = await readFile(path.join(story, 'en/events/ada-wick.md'), 'utf8');
  expect(file).toBe(
    '---\ntitle: Ada Wick\ndate: 1815-12-10/1852-11-27\ntopics: [lamp]\nweight: minor\n---\n\n' +
      'Lit lamps. Take Ada: she\'s often first.\n\nA "note".\n',
  );
  const ada = said(stdout, 'ada-wick');
  expect(ada).toContain('to decide: cite\n');
  expect(ada).toContain('media (https://pictures.example/ada.jpg), media credit (Quay)');
  expect(ada).toContain('links (https://encyclopedia.example/wick)');
  expect(said(stdout, 'a-quotation')).toContain('topics (the file says Nowhere)');
  const rest = said(stdout, 'and-the-rest');
  expect(rest).toContain('time (10:30:00)');
  expect(rest).toContain('display date (summer of 1943)');
  expect(await readFile(path.join(story, 'en/events/and-the-rest.md'), 'utf8')).toContain(
    '\nOne two.\n\nThree \\*stars\\* and \\:number\\[steps\\] (@nobody).\n',
  );
  for (const id of ['before-the-first-year', 'backwards', 'no-date-at-all'])
    expect(said(stdout, id)).toContain('to decide: date, topics, cite');
});

test('JSON of TimelineJS becomes events, with what it has besides told', async () => {
  const { code, stdout } = await take('event', 'timeline.json');
  expect(code).toBe(1);
  expect(stdout).toContain('6 new, 0 there already, 1 refused');
  expect(stdout).toContain('left out: title (Eras), scale (human), eras (First era)');
  expect(said(stdout, 'last-war')).toContain('date: 0602/0629');
  expect(said(stdout, 'last-war')).toContain('media.credit (c), media.caption (d)');
  expect(said(stdout, 'moves')).toContain('time (7:05)');
  expect(said(stdout, 'moves')).toContain('display date (early one day)');
  expect(said(stdout, 'only-text')).toContain('date: 2011 ');
  expect(said(stdout, 'bang')).toContain('"-13800000000" is no date');
});

test('--dry-run shows the same and writes nothing', async () => {
  const { code, stdout } = await take('source', 'broken.bib', '--dry-run', '--lang=fr');
  expect(code).toBe(1);
  expect(stdout).toContain('nouveaux\u202F: 2, déjà là\u202F: 0, refusés\u202F: 1');
  expect(stdout).toContain('à décider\u202F: label, language, tier');
  expect(stdout).toContain('Rien n’a été écrit (--dry-run).');
  expect(await written('sources')).toEqual([]);
});

test('nothing is overwritten: a file under the same name stays, even one that cannot be read', async () => {
  await mkdir(path.join(story, 'sources'));
  await writeFile(path.join(story, 'sources/whole-one.yml'), 'not: [closed');
  await take('source', 'broken.bib');
  expect(await written('sources')).toEqual(['whole-one-2.yml', 'whole-one.yml', 'whole-two.yml']);
  expect(await readFile(path.join(story, 'sources/whole-one.yml'), 'utf8')).toBe('not: [closed');
});

test.each([
  ['the same address otherwise written', { url: 'http://www.quaypost.example/lamp/' }],
  ['the same DOI', { url: 'https://dx.doi.org/10.9999/ABC' }],
  ['the same title, publisher and day', { url: null }],
])('a source that is there is recognised by %s', async (_, { url }) => {
  await mkdir(path.join(story, 'sources'));
  const there = `publisher: Quay Post\ntitle: Lamp walks\npublished: 2021-05-03\nurl: ${String(url)}\n`;
  await writeFile(path.join(story, 'sources/old.yml'), there);
  const item = {
    ...{ type: 'article-newspaper', title: 'Lamp Walks', 'container-title': 'Quay Post' },
    ...(url?.includes('quaypost') && {
      URL: 'https://quaypost.example/lamp?utm_source=x#top',
      title: 'Other',
    }),
    ...(url?.includes('doi') && { DOI: '10.9999/abc', title: 'Other' }),
    issued: { 'date-parts': [[2021, 5, 3]] },
  };
  const file = await foreign('one.json', JSON.stringify([item]));
  const { code, stdout } = await importing('source', [`--from=${file}`], story);
  expect(code).toBe(0);
  expect(stdout).toContain('is sources/old.yml (the same');
  expect(await written('sources')).toEqual(['old.yml']);
});

test.each([
  ['refs.xml', '<a/>', 'ends in one of .bib, .json, .ris'],
  ['refs.json', '{', 'cannot be read'],
  ['latin.bib', new Uint8Array([0x40, 0xe9]), 'is not in UTF-8'],
  ['large.ris', ' '.repeat(10_000_001), 'holds more than 10 MB'],
  ['many.json', `[${'{},'.repeat(5_000)}{}]`, 'holds more than 5000'],
])('%s is refused with what to do', async (name, text, message) => {
  const file = await foreign(name, text);
  const { code, stderr } = await importing('source', [`--from=${file}`], story);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});

test.each([
  ['source', ['--tier=4']],
  ['source', ['--kind=newspaper']],
  ['event', ['--topics=lampe']],
  ['event', ['--titel=x']],
  ['article', []],
])('a wrong call of %s %j is explained', async (kind, flags) => {
  const { code, stderr } = await importing(kind, [`--from=${fixtures}/shapes.json`, ...flags], story);
  expect(code).toBe(2);
  expect(stderr).toMatch(
    /--tier=4|--kind=newspaper|Did you mean "lamp"|no flag --titel|Only sources and events/,
  );
  expect(await written('sources')).toEqual([]);
});
