import type { ArticleCoverage, Coverage, LanguageCoverage, SourceUse } from './coverage.ts';
import { wrap } from './wrap.ts';

const width = 100;

/** Kinds of source in the words of a column's head. */
const kindHeads = {
  'news-report': 'news',
  'wire-syndication': 'agency',
  'official-statement': 'official',
  'claim-by-party': 'party',
  'un-document': 'UN',
  analysis: 'analysis',
  reference: 'reference',
} as const satisfies Record<SourceUse['kind'], string>;

const notes = `cited       sentences that carry a source themselves
supported   sentences without one, in a paragraph, item or row that cites
analysis    sentences of our own reading
party       citations of a party's own claims among all citations
Sentences are those of the text and its brief points; words those of the text.`;

const rhythmNotes = `mean          words in a sentence, on average
spread        standard deviation of the words in a sentence
connectives   in a thousand words: because, but, so, although and the like
joined        sentences that hold one
citations     in a hundred words
quotations    of five words or more
Sentences are those of paragraphs and lists, without tables, headings and brief points.`;

/** The coverage as a page of text, at most 100 columns wide. */
export function coverageTable({ articles, sources, translations }: Coverage): string {
  const unused = sources.filter(({ usedIn }) => usedIn.length === 0).length;
  return [
    'How the explainers are sourced',
    align([
      ['article', 'words', 'sentences', 'cited', 'supported', 'analysis', 'party', 'languages'],
      ...articles.map(sourcingRow),
    ]),
    notes,
    'Different sources, by kind',
    align([['article', 'all', ...Object.values(kindHeads)], ...articles.map(kindRow)]),
    'How the explainers read',
    align([
      ['article', 'sentences', 'mean', 'spread', 'connectives', 'joined', 'citations', 'quotations'],
      ...articles.map(rhythmRow),
    ]),
    rhythmNotes,
    ...(translations.length > 0 ? ['Translations', translations.map(describeLanguage).join('\n')] : []),
    `Where each source is used (${String(sources.length)} sources, ${String(unused)} unused)`,
    sources.map(describeUse).join('\n'),
  ].join('\n\n');
}

function sourcingRow(article: ArticleCoverage): readonly string[] {
  const { id, words, sentences, cited, supported, analysis, partyShare, languages } = article;
  const share = (part: number) => percent(sentences === 0 ? 0 : part / sentences);
  return [
    id,
    String(words),
    String(sentences),
    share(cited),
    share(supported),
    share(analysis),
    percent(partyShare),
    languages.join(' '),
  ];
}

function kindRow({ id, kinds }: ArticleCoverage): readonly string[] {
  const counts = Object.keys(kindHeads).map((kind) => kinds[kind as keyof typeof kindHeads]);
  return [id, ...[counts.reduce((sum, n) => sum + n, 0), ...counts].map(String)];
}

function rhythmRow({ id, rhythm, density, quotations }: ArticleCoverage): readonly string[] {
  const { sentences, mean, spread, connectives, joined } = rhythm;
  return [
    id,
    String(sentences),
    mean.toFixed(1),
    spread.toFixed(1),
    connectives?.toFixed(1) ?? '-',
    joined === undefined ? '-' : percent(joined),
    density.toFixed(1),
    String(quotations),
  ];
}

/** `fr  8 translated, 1 stale, 3 missing`, and below it which are stale or missing, wrapped. */
function describeLanguage({ language, summary, stale, missing }: LanguageCoverage): string {
  const named = (state: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : wrap([`${state}:`, ...commas(keys)], width - 4).map((line) => `    ${line}`);
  return [`${language}  ${summary}`, ...named('stale', stale), ...named('missing', missing)].join('\n');
}

/** `id (kind, tier 1)`, and below it the entries that use it, wrapped. */
function describeUse({ id, kind, tier, usedIn }: SourceUse): string {
  const places = commas(
    usedIn.map(({ entry, times }) => (times === 1 ? entry : `${entry} (${String(times)})`)),
  );
  return [
    `${id}  ${kindHeads[kind]}, tier ${String(tier)}`,
    ...wrap(places.length === 0 ? ['nowhere'] : places, width - 4).map((line) => `    ${line}`),
  ].join('\n');
}

/** Words of a list, each with its comma. */
function commas(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index < words.length - 1 ? `${word},` : word));
}

/** Rows in columns: the first to the left and cut to fit, numbers to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const widest = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const others = widest.slice(1).reduce((sum, column) => sum + column + 2, 0);
  const first = Math.min(widest[0] ?? 0, width - others);
  return rows
    .map(([name = '', ...cells]) =>
      [cut(name, first).padEnd(first), ...cells.map((cell, at) => cell.padStart(widest[at + 1] ?? 0))].join(
        '  ',
      ),
    )
    .join('\n');
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function percent(share: number): string {
  return `${String(Math.round(share * 100))} %`;
}
