import * as acronyms from './rules/texts/acronyms.ts';
import * as articleLength from './rules/texts/article-length.ts';
import * as claimDisputes from './rules/claim-disputes.ts';
import * as colours from './rules/colours.ts';
import * as connectives from './rules/texts/connectives.ts';
import * as dateAhead from './rules/dates/date-ahead.ts';
import * as dateFar from './rules/dates/date-far.ts';
import * as dateFuture from './rules/dates/date-future.ts';
import * as dateOrder from './rules/dates/date-order.ts';
import * as fieldMarkdown from './rules/texts/field-markdown.ts';
import * as fields from './rules/fields.ts';
import * as figureHistory from './rules/figure-history.ts';
import * as figureValues from './rules/texts/figure-values.ts';
import * as files from './rules/files.ts';
import * as fragments from './rules/texts/fragments.ts';
import * as ids from './rules/ids.ts';
import * as markdown from './rules/markdown.ts';
import * as longSentences from './rules/texts/long-sentences.ts';
import * as languageUnlisted from './rules/translations/language-unlisted.ts';
import * as quotationUnknown from './rules/texts/quotation-unknown.ts';
import * as look from './rules/look.ts';
import * as orders from './rules/orders.ts';
import * as pointsFew from './rules/texts/points-few.ts';
import * as previewLetters from './rules/texts/preview-letters.ts';
import * as references from './rules/references.ts';
import * as reviewDue from './rules/dates/review-due.ts';
import * as signpostCited from './rules/texts/signpost-cited.ts';
import * as siteSettings from './rules/site-settings.ts';
import * as sourceCount from './rules/texts/source-count.ts';
import * as sourceStrength from './rules/source-strength.ts';
import * as statements from './rules/statements.ts';
import * as stylePhrases from './rules/texts/style-phrases.ts';
import * as summaryLength from './rules/texts/summary-length.ts';
import * as termForms from './rules/term-forms.ts';
import * as translationClaim from './rules/translations/translation-claim.ts';
import * as translationLinks from './rules/translations/translation-links.ts';
import * as translationMissing from './rules/translations/translation-missing.ts';
import * as translationOrphan from './rules/translations/translation-orphan.ts';
import * as translationOutline from './rules/translations/translation-outline.ts';
import * as translationQuotations from './rules/translations/translation-quotations.ts';
import * as translationSources from './rules/translations/translation-sources.ts';
import * as translationStale from './rules/translations/translation-stale.ts';
import * as unused from './rules/unused.ts';
import * as wordsLanguages from './rules/words-languages.ts';
import type { FigurePhrase } from './rules/texts/figure-values.ts';
import type { FindAvoided } from './rules/texts/style-phrases.ts';
import type { Finding, Message } from './rules/rule.ts';
import type { Quote, Source } from '../model/story.ts';
import type {
  Original,
  ParsedEntry,
  ParsedOriginal,
  ParsedTranslation,
  ValidOriginal,
} from './valid-entry.ts';

const messages = {
  ...files.messages,
  ...fields.messages,
  ...ids.messages,
  ...references.messages,
  ...dateFuture.messages,
  ...dateAhead.messages,
  ...dateFar.messages,
  ...dateOrder.messages,
  ...reviewDue.messages,
  ...markdown.messages,
  ...fieldMarkdown.messages,
  ...fragments.messages,
  ...signpostCited.messages,
  ...quotationUnknown.messages,
  ...sourceStrength.messages,
  ...statements.messages,
  ...orders.messages,
  ...longSentences.messages,
  ...connectives.messages,
  ...stylePhrases.messages,
  ...summaryLength.messages,
  ...previewLetters.messages,
  ...acronyms.messages,
  ...articleLength.messages,
  ...pointsFew.messages,
  ...sourceCount.messages,
  ...figureValues.messages,
  ...figureHistory.messages,
  ...claimDisputes.messages,
  ...termForms.messages,
  ...unused.messages,
  ...translationOrphan.messages,
  ...translationSources.messages,
  ...translationLinks.messages,
  ...translationOutline.messages,
  ...translationQuotations.messages,
  ...translationClaim.messages,
  ...translationMissing.messages,
  ...translationStale.messages,
  ...languageUnlisted.messages,
  ...siteSettings.messages,
  ...wordsLanguages.messages,
  ...colours.messages,
  ...look.messages,
} as const;

export type Slug = keyof typeof messages;

/** Every mistake that the content check can report, with the words an editor reads. */
export const ruleMessages: Readonly<Record<Slug, Message>> = messages;

/** What a rule about a single text may ask of its language. */
interface TextWorld {
  /** The headings of each entry, by `kind/id`. */
  readonly fragments: ReadonlyMap<string, readonly string[]>;
  readonly phrases: readonly FigurePhrase[];
  /** Abbreviations that the glossary explains. */
  readonly explained: ReadonlySet<string>;
  /** The titles of articles, topics and pages, by `kind/id`. */
  readonly titles: ReadonlyMap<string, string>;
  /** What may be quoted, by source. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
  /** What the house style avoids. */
  readonly avoided: FindAvoided;
}

/** The rules about the days of an original. */
export const dateRules: readonly {
  readonly check: (original: ValidOriginal, world: { readonly today: string }) => readonly Finding<Slug>[];
}[] = [dateFuture, dateAhead, dateOrder, reviewDue];

/** The rules that hold a translation to its original. */
export const translationRules: readonly {
  readonly check: (translation: ParsedTranslation, original: ParsedOriginal) => readonly Finding<Slug>[];
}[] = [
  translationSources,
  translationLinks,
  translationOutline,
  translationQuotations,
  translationClaim,
  translationStale,
];

/** The rules that hold for each text by itself, originals and translations. */
export const textRules: readonly {
  readonly check: (text: ParsedEntry, world: TextWorld) => readonly Finding<Slug>[];
}[] = [
  fieldMarkdown,
  fragments,
  signpostCited,
  quotationUnknown,
  figureValues,
  longSentences,
  connectives,
  stylePhrases,
  summaryLength,
  previewLetters,
  acronyms,
];

/** The rules that hold for each original by itself: its facts, and how long it is. */
export const originalRules: readonly {
  readonly check: (
    original: Original,
    world: { readonly sources: ReadonlyMap<string, Source> },
  ) => readonly Finding<Slug>[];
}[] = [sourceStrength, figureHistory, claimDisputes, articleLength, pointsFew, sourceCount];
