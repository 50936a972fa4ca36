import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { toBibtex } from '../../src/formats/bibliography/bibtex.ts';
import { citePage, citeSource } from '../../src/formats/bibliography/csl.ts';
import { fr } from '../../src/i18n/fr.ts';
import { sourceKinds } from '../../src/model/fields.ts';
import type { Source } from '../../src/model/story.ts';
import { facts } from '../support/facts.ts';

// The programs that read .bib files, where they are installed: `apt-get install biber bibtool texlive-base`.
const folder = mkdtempSync(path.join(tmpdir(), 'bibliography-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (program: string, ...options: string[]) =>
  spawnSync(program, options, { cwd: folder, encoding: 'utf8' });
const isThere = (program: string) => run(program, '--version').error === undefined;
const missing = (program: string) => (isThere(program) ? '' : ` (skipped: ${program} is not installed)`);

const source = (fields: Partial<Source> & Pick<Source, 'id'>): Source => ({
  publisher: 'The Gazette',
  title: 'Lamp walks',
  label: 'On the lamp',
  url: 'https://gazette.example/a_b?c=1%20d#e',
  published: '2021-05-01',
  language: 'en',
  kind: 'news-report',
  tier: 1,
  authors: [],
  quotes: [],
  ...fields,
});

/** Titles that one of the programs has stumbled over, or may. */
const titles = [
  'A title with one { brace',
  'A title with one } brace',
  '}} {{ } {',
  '\\input{secret} \\\\ \\end{document} \\',
  '100 % of $1 & #2 _ ^ ~ @article{x, }',
  'a “quoted” "title" with, commas = and -- dashes',
  'Bamakɔ ߒߞߏ الجزيرة 💡',
  "`` it's '' ---",
];
const sources = [
  ...titles.map((title, index) => source({ id: `title-${String(index)}`, title, publisher: title })),
  source({ id: 'untitled', title: null, label: 'Entry } on the {lamp' }),
  source({ id: 'undated', published: null, publishedHint: '2015-06', kind: 'analysis' }),
  source({ id: 'hinted', published: null, publishedHint: 'spring of {2021', kind: 'reference' }),
  ...['2021', '2021-05~', '2021-21', '2021-05/2021-06-02', '0773'].map((published, index) =>
    source({ id: `dated-${String(index)}`, published, accessed: '2024-01-01', kind: 'un-document' }),
  ),
  ...sourceKinds.flatMap((kind) => [
    source({ id: `kind-${kind}`, kind, authors: ['Ada {Quill}', 'B. Loom and Sons'] }),
    source({ id: `nobody-${kind}`, kind, url: null }),
  ]),
  source({ id: 'offline', url: null, kind: 'official-statement' }),
  source({ id: 'address', url: 'https://x.example/a{b}c?d=%7B&e=\\f' }),
  source({ id: 'tamasheq', language: 'taq-Tfng' }),
];
const bibtex = toBibtex([
  ...sources.map(citeSource),
  citePage('lamp-walks', { ...facts, author: 'Wick {&} Daughters', dated: '2021-05-03' }, fr),
]);
const count = sources.length + 1;
writeFileSync(path.join(folder, 'sources.bib'), bibtex);
const entriesIn = (text: string) => [...text.matchAll(/^@\w+\s*\{/gm)].length;

test.skipIf(!isThere('biber'))(`biber reads every entry and has nothing to say${missing('biber')}`, () => {
  const { status, stdout } = run('biber', '--tool', '--validate-datamodel', 'sources.bib');
  const said = stdout.split('\n').filter((line) => /WARN|ERROR/.test(line));
  // Nobody is named as an author, and some sources have no date: that is so.
  const honest =
    /Missing mandatory field 'author'|Missing mandatory field - one of 'date, year'|WARNINGS: \d+$/;
  expect(said.filter((line) => !honest.test(line))).toEqual([]);
  expect(status).toBe(0);
  expect(entriesIn(readFileSync(path.join(folder, 'sources_bibertool.bib'), 'utf8'))).toBe(count);
});

test.skipIf(!isThere('bibtool'))(
  `BibTool, told of the types of biblatex, keeps every entry${missing('bibtool')}`,
  () => {
    const { stdout, stderr } = run('bibtool', '-r', 'biblatex', '-s', '-d', 'sources.bib');
    expect(stderr).toBe('');
    expect(entriesIn(stdout)).toBe(count);
  },
);

test.skipIf(!isThere('bibtex'))(`BibTeX itself finds no mistake in the file${missing('bibtex')}`, () => {
  writeFileSync(
    path.join(folder, 'all.aux'),
    '\\relax\n\\citation{*}\n\\bibdata{sources}\n\\bibstyle{plain}\n',
  );
  const { stdout } = run('bibtex', 'all');
  const said = stdout.split('\n').filter((line) => /^Warning|error|^I was|^Repeated|---line/.test(line));
  // It is older than addresses and days: of entries for biblatex it only says what it misses.
  const older =
    /^Warning--(?:empty (?:author|year|journal|institution|title)|there's no|to sort, need author|entry type for "[\w-]+" isn't style-file defined)/;
  expect(said.filter((line) => !older.test(line))).toEqual([]);
});
