import { count } from '../check/wording.ts';
import { counted, fill, languageName, wordsIn } from '../i18n/words.ts';
import type { Words } from '../i18n/en.ts';
import type { CheckLanguage } from '../model/localised.ts';
import type { EntryChange } from './compare-entries.ts';
import type { LanguageReview, Review } from './compare-stories.ts';
import { isUnchanged } from './compare-stories.ts';
import { escapeMarkdown, escapeTitle, namesOf } from './escape.ts';
import { lineCells, type CellContext } from './line-cells.ts';
import { table, titledTable } from './table.ts';
import { reviewWords, type ReviewWords } from './words.ts';

/** The longest comment that GitHub takes has 65,536 characters; some room is left for what is written around a review. */
const longest = 60_000;

/** How many entries of a language are shown, and lines of each, so that the whole is no longer than that. */
const limits = [
  { entries: 60, lines: 60 },
  { entries: 30, lines: 15 },
  { entries: 12, lines: 6 },
  { entries: 5, lines: 2 },
] as const;
type Limit = (typeof limits)[number];

/** What a report is written with. */
interface Report extends CellContext {
  readonly say: ReviewWords;
  readonly words: Words;
  readonly limit: Limit;
}

/**
 * A review as Markdown, for a terminal, a step summary or a comment. Words of the story come out as they are.
 * @param base what the story was compared with, as an editor would name it
 */
export function markdownReport(review: Review, base: string, language: CheckLanguage): string {
  const say = reviewWords[language];
  const context = { say, words: wordsIn(language), titles: review.titles };
  const written = limits.map((limit) => () => reportWithin(review, base, language, { ...context, limit }));
  let report = '';
  for (const write of written) {
    report = write();
    if (report.length <= longest) break;
  }
  return report;
}

function reportWithin(review: Review, base: string, language: CheckLanguage, report: Report): string {
  const { say } = report;
  const { errors, warnings } = review.problems;
  const files = review.unread.map((file) => `\`${escapeCode(file)}\``).join(', ');
  const found = {
    errors: count(errors, 'error', language),
    warnings: count(warnings, 'warning', language),
  };
  const several = review.languages.length > 1;
  return [
    `## ${say.title}`,
    fill(say.comparedWith, { base: escapeMarkdown(base) }),
    ...(errors > 0 ? [fill(say.problems, found)] : []),
    ...(review.unread.length > 0 ? [fill(say.unread, { files })] : []),
    ...(isUnchanged(review) && review.unread.length === 0 ? [say.nothing] : []),
    ...review.languages.flatMap((one) => languageSection(one, several, review, report)),
    ...(review.uncited.length > 0 ? [fill(say.uncited, { titles: namesOf(review.uncited) })] : []),
    ...addressSection(review, report),
    ...translationSections(review, report),
  ].join('\n\n');
}

function languageSection(
  { language, entries }: LanguageReview,
  several: boolean,
  review: Review,
  report: Report,
): readonly string[] {
  const { say, words, limit } = report;
  const kinds = Map.groupBy(entries, ({ kind }) => kind);
  const countOf = (all: readonly EntryChange[], change: 'new' | 'changed' | 'removed') => {
    const n = all.filter(
      (entry) => (entry.change === 'renamed' ? 'changed' : entry.change) === change,
    ).length;
    return n > 0 ? [counted(say.counts[change], n, words)] : [];
  };
  const totals = [...kinds].map(([kind, all]) => [
    say.kinds[kind],
    [...countOf(all, 'new'), ...countOf(all, 'changed'), ...countOf(all, 'removed')].join(', '),
  ]);
  const left = entries.length - limit.entries;
  return [
    ...(several ? [`### ${capitalised(languageName(language, words))}`] : []),
    table([say.columns.kind, say.columns.see], totals),
    ...entries.slice(0, limit.entries).map((entry) => entrySection(entry, review, report)),
    ...(left > 0 ? [counted(say.entriesLeftOut, left, words)] : []),
  ];
}

function entrySection(entry: EntryChange, review: Review, report: Report): string {
  const { say, words, limit } = report;
  const { key, kind, title, address, change, formerId, lines } = entry;
  const whole = change === 'new' || change === 'removed';
  const states = [say.change[change], ...(formerId ? [fill(say.formerly, { id: formerId })] : [])];
  const heading = `${say.kinds[kind]}: ${escapeTitle(title)} (${states.join(', ')})`;
  const rows = lines.slice(0, limit.lines).map((line) => lineCells(line, { ...report, whole }));
  const left = lines.length - rows.length;
  const cited = review.citedIn[key];
  const notes = [
    ...(kind === 'site' ? [] : [`\`${escapeCode(address)}\``]),
    ...(cited ? [cited.length > 0 ? fill(say.citedIn, { titles: namesOf(cited) }) : say.citedNowhere] : []),
    ...(formerId && isUnannounced(entry, review) ? [fill(say.unannounced, { id: formerId })] : []),
    ...(left > 0 ? [counted(say.rowsLeftOut, left, words)] : []),
  ];
  const body =
    rows.length > 0
      ? titledTable(
          heading,
          counted(say.linesOf, rows.length, words),
          [say.columns.where, say.columns.see],
          rows,
        )
      : `#### ${heading}`;
  return [body, ...notes].join('\n\n');
}

/** Whether an entry is taken for one of another id, although it does not name that among its former ones. */
function isUnannounced({ kind, formerId }: EntryChange, { addresses }: Review): boolean {
  return addresses.some(({ key }) => key === `${kind}/${formerId ?? ''}`);
}

function addressSection({ addresses }: Review, { say, words, limit }: Report): readonly string[] {
  if (addresses.length === 0) return [];
  const rows = addresses
    .slice(0, limit.lines)
    .map(({ address, title }) => [`\`${escapeCode(address)}\``, escapeTitle(title)]);
  const left = addresses.length - rows.length;
  return [
    `### ${say.addresses}`,
    say.addressesWhy,
    table([say.columns.address, say.columns.title], rows),
    ...(left > 0 ? [counted(say.rowsLeftOut, left, words)] : []),
  ];
}

function translationSections({ translations }: Review, { say, words, limit }: Report): readonly string[] {
  return translations.flatMap(({ language, texts, before }) => {
    const rows = texts
      .slice(0, limit.lines)
      .map(({ title, state }) => [escapeTitle(title), say.states[state]]);
    const left = texts.length - rows.length;
    return [
      `### ${fill(say.behind, { language: languageName(language, words) })}`,
      table([say.columns.kind, say.columns.state], rows),
      ...(left > 0 ? [counted(say.rowsLeftOut, left, words)] : []),
      ...(before > 0 ? [counted(say.behindBefore, before, words)] : []),
    ];
  });
}

/** A path between backticks: it has none of its own, since ids have none. */
function escapeCode(text: string): string {
  return text.replace(/[`|\s\p{Cc}]/gu, '?');
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
