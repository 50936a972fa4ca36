import type { Plural } from '../i18n/en.ts';
import { counted, fill, wordsIn } from '../i18n/words.ts';
import { sourceKinds } from '../model/fields.ts';
import type { CheckLanguage } from '../model/localised.ts';
import type { ArticleCoverage, Coverage, LanguageCoverage, SourceUse } from './coverage.ts';
import { coverageWords } from './coverage-words.ts';
import { wrap } from './wrap.ts';

const width = 100;

/** The coverage as a page of text, at most 100 columns wide. */
export function coverageTable(
  { articles, sources, translations }: Coverage,
  language: CheckLanguage,
): string {
  const words = coverageWords[language];
  const kinds = kindsIn(articles);
  const unused = sources.filter(({ usedIn }) => usedIn.length === 0).length;
  const number = (phrase: Plural, n: number) => counted(phrase, n, wordsIn(language));
  const counts = { sources: number(words.sources, sources.length), unused: number(words.unused, unused) };
  return [
    words.sourced,
    align([words.sourcedHeads, ...articles.map((article) => sourcingRow(article, language))]),
    words.sourcedNotes,
    words.byKind,
    align([
      [...words.byKindHeads, ...kinds.map((kind) => words.kinds[kind])],
      ...articles.map((article) => kindRow(article, kinds)),
    ]),
    words.read,
    align([words.readHeads, ...articles.map((article) => rhythmRow(article, language))]),
    words.readNotes,
    ...(translations.length > 0
      ? [words.translations, translations.map((one) => describeLanguage(one, language)).join('\n')]
      : []),
    fill(words.used, counts),
    sources.map((source) => describeUse(source, language)).join('\n'),
  ].join('\n\n');
}

function sourcingRow(article: ArticleCoverage, language: CheckLanguage): readonly string[] {
  const { id, words, sentences, cited, supported, analysis, partyShare, languages } = article;
  const share = (part: number) => percent(sentences === 0 ? 0 : part / sentences, language);
  return [
    id,
    String(words),
    String(sentences),
    share(cited),
    share(supported),
    share(analysis),
    percent(partyShare, language),
    languages.join(' '),
  ];
}

/** The kinds of source that some article cites, in their order: a column for each. */
function kindsIn(articles: readonly ArticleCoverage[]): readonly SourceUse['kind'][] {
  return sourceKinds.filter((kind) => articles.some(({ kinds }) => kinds[kind] > 0));
}

function kindRow({ id, kinds }: ArticleCoverage, shown: readonly SourceUse['kind'][]): readonly string[] {
  const counts = shown.map((kind) => kinds[kind]);
  return [id, ...[counts.reduce((sum, n) => sum + n, 0), ...counts].map(String)];
}

function rhythmRow(
  { id, rhythm, density, quotations }: ArticleCoverage,
  language: CheckLanguage,
): readonly string[] {
  const decimal = decimals(language);
  const { sentences, mean, spread, connectives, joined } = rhythm;
  return [
    id,
    String(sentences),
    decimal(mean),
    decimal(spread),
    connectives === undefined ? '-' : decimal(connectives),
    joined === undefined ? '-' : percent(joined, language),
    decimal(density),
    String(quotations),
  ];
}

/** `fr  8 translated, 1 stale, 3 missing`, and below it which are stale or missing, wrapped. */
function describeLanguage(
  { language, summary, stale, missing }: LanguageCoverage,
  spoken: CheckLanguage,
): string {
  const words = coverageWords[spoken];
  const named = (state: string, keys: readonly string[]) =>
    keys.length === 0 ? [] : wrap([state, ...commas(keys)], width - 4).map((line) => `    ${line}`);
  return [`${language}  ${summary}`, ...named(words.stale, stale), ...named(words.missing, missing)].join(
    '\n',
  );
}

/** `id (kind, tier 1)`, and below it the entries that use it, wrapped. */
function describeUse({ id, kind, tier, usedIn }: SourceUse, language: CheckLanguage): string {
  const words = coverageWords[language];
  const places = commas(
    usedIn.map(({ entry, times }) => (times === 1 ? entry : `${entry} (${String(times)})`)),
  );
  return [
    `${id}  ${words.kinds[kind]}, ${fill(words.tier, { tier })}`,
    ...wrap(places.length === 0 ? [words.nowhere] : places, width - 4).map((line) => `    ${line}`),
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

/** Writes numbers with one decimal, as the language does. */
function decimals(language: CheckLanguage): (value: number) => string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false };
  return new Intl.NumberFormat(language, digits).format;
}

function percent(share: number, language: CheckLanguage): string {
  return fill(coverageWords[language].percent, { share: Math.round(share * 100) });
}
