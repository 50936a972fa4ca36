import { sourcedText, type SourcedText } from '../markdown/parse/sourcing.ts';
import { rhythmOf, type Rhythm } from '../model/text/rhythm.ts';
import { countWords } from '../model/text/reading-time.ts';
import { defaultLanguage } from '../model/fields.ts';
import { currentStatement } from '../model/figures.ts';
import { isTextKind } from '../kinds/collections.ts';
import { markdownIn, referencesIn } from '../kinds/fields.ts';
import { kinds } from '../kinds/kinds.ts';
import { sourceKinds } from '../model/fields.ts';
import type { Figure, Source } from '../model/story.ts';
import type { CheckLanguage } from '../model/localised.ts';
import type { Entry, Reading } from '../story/entry.ts';
import { checkFields } from './rules/fields.ts';
import { keysIn, summaryOf, translationStates } from './translation-states.ts';

/** How well the texts of a story are sourced, and how they read. */
export interface Coverage {
  readonly articles: readonly ArticleCoverage[];
  readonly sources: readonly SourceUse[];
  /** Other languages than the original's, and how many texts each has, as `summaryOf` says it. */
  readonly translations: readonly LanguageCoverage[];
}

export interface LanguageCoverage {
  readonly language: string;
  readonly summary: string;
  /** Texts whose translation is older than they are, or missing, as `kind/id`. */
  readonly stale: readonly string[];
  readonly missing: readonly string[];
}

export interface ArticleCoverage {
  readonly id: string;
  /** Words of the text below the front matter. */
  readonly words: number;
  /** Sentences of the text and its brief points; see `SourcedText` for the next three. */
  readonly sentences: number;
  readonly cited: number;
  readonly supported: number;
  readonly analysis: number;
  /** Different sources of each kind, those of its figures included. */
  readonly kinds: Readonly<Record<Source['kind'], number>>;
  /** Citations of a party's own claims among all citations, from 0 to 1. */
  readonly partyShare: number;
  /** The sentences of its text, tables aside. */
  readonly rhythm: Rhythm;
  /** Citations in a hundred words of its text. */
  readonly density: number;
  /** Quotations in its text, of five words or more. */
  readonly quotations: number;
  /** Languages it exists in, the original's first. */
  readonly languages: readonly string[];
}

export interface SourceUse {
  readonly id: string;
  readonly kind: Source['kind'];
  readonly tier: Source['tier'];
  /** Entries that rest on it, as `kind/id`, and how often each cites it. */
  readonly usedIn: readonly { readonly entry: string; readonly times: number }[];
}

/** Fewer words in quotation marks may be an expression that nobody said in particular. */
const fewestQuoted = 5;

/** Measures a story. Entries that the content check refuses are left out. Articles and sources are in order of id. Pure. */
export function coverageOf(reading: Reading, spoken: CheckLanguage = 'en'): Coverage {
  const { entries } = reading;
  const sound = entries.flatMap((entry) => {
    const fields = checkFields(entry);
    return 'valid' in fields ? [fields.valid] : [];
  });
  const sources = new Map(
    sound.flatMap((one) =>
      one.collection === 'sources' ? [[one.entry.id, { id: one.entry.id, ...one.data }]] : [],
    ),
  );
  const figures = new Map(
    sound.flatMap((one) =>
      one.collection === 'numbers' ? [[one.entry.id, { id: one.entry.id, ...one.data }]] : [],
    ),
  );
  const original = defaultLanguage(entries.find(({ collection }) => collection === 'site')?.data);
  const texts = sound.map(({ entry, data }) => {
    const parts = partsOf(entry, data).map((part) => sourcedText(part, entry.language ?? 'en'));
    return {
      entry,
      parts,
      cited: [...parts.flatMap((part) => citedIn(part, figures)), ...inFields(entry, data)],
    };
  });
  return {
    articles: texts
      .filter(({ entry }) => entry.collection === 'articles' && entry.language === original)
      .map(({ entry, parts, cited }) => ({
        id: entry.id,
        words: parts[0]?.words ?? 0,
        ...total(parts),
        ...mixOf(cited, sources),
        ...readingOf(parts[0] ?? sourcedText('', 'en'), entry.language ?? 'en'),
        languages: entries
          .filter(({ collection, id }) => collection === 'articles' && id === entry.id)
          .flatMap(({ language }) => language ?? []),
      }))
      .sort(byIdOrder),
    sources: [...sources]
      .map(([id, { kind, tier }]) => ({
        id,
        kind,
        tier,
        usedIn: texts
          .map(({ entry, cited }) => ({
            entry: `${entry.collection}/${entry.id}`,
            times: cited.filter((source) => source === id).length,
          }))
          .filter(({ times }) => times > 0),
      }))
      .sort(byIdOrder),
    translations: translationStates(reading).map((language) => ({
      language: language.language,
      summary: summaryOf(language, spoken),
      stale: keysIn(language, 'stale'),
      missing: keysIn(language, 'missing'),
    })),
  };
}

/** The texts of an entry that may cite, its body first. */
function partsOf({ collection, body }: Entry, data: unknown): readonly string[] {
  if (!isTextKind(collection)) return [];
  return [body, ...markdownIn(kinds[collection].schema, data).map(({ text }) => text)];
}

/** The sources of a text; a figure brings those of its current statement. */
function citedIn({ sources, numbers }: SourcedText, figures: ReadonlyMap<string, Figure>): readonly string[] {
  const ofFigures = numbers.flatMap((id) => {
    const figure = figures.get(id);
    return figure ? currentStatement(figure).sources : [];
  });
  return [...sources, ...ofFigures];
}

function inFields({ collection }: Entry, data: unknown): readonly string[] {
  return referencesIn(kinds[collection].schema, data)
    .filter(({ to }) => to === 'sources')
    .map(({ id }) => id);
}

function total(parts: readonly SourcedText[]) {
  const sum = (field: 'sentences' | 'cited' | 'supported' | 'analysis') =>
    parts.reduce((so, part) => so + part[field], 0);
  return {
    sentences: sum('sentences'),
    cited: sum('cited'),
    supported: sum('supported'),
    analysis: sum('analysis'),
  };
}

/** How the body of an article reads. */
function readingOf({ words, paragraphs, sources }: SourcedText, language: string) {
  return {
    rhythm: rhythmOf(paragraphs, language),
    density: words === 0 ? 0 : (100 * sources.length) / words,
    quotations: paragraphs
      .flatMap((text) => text.match(/“[^“”]*”|„[^„“]*“|«[^«»]*»|"[^"]*"/g) ?? [])
      .filter((quotation) => countWords(quotation) >= fewestQuoted).length,
  };
}

function mixOf(cited: readonly string[], sources: ReadonlyMap<string, Source>) {
  const kindOf = (id: string) => sources.get(id)?.kind;
  const different = [...new Set(cited)];
  const party = cited.filter((id) => kindOf(id) === 'claim-by-party').length;
  return {
    kinds: Object.fromEntries(
      sourceKinds.map((kind) => [kind, different.filter((id) => kindOf(id) === kind).length]),
    ) as Record<Source['kind'], number>,
    partyShare: cited.length === 0 ? 0 : party / cited.length,
  };
}

function byIdOrder(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
