import * as acronyms from './rules/acronyms.ts';
import * as articleLength from './rules/article-length.ts';
import * as dates from './rules/dates.ts';
import * as fields from './rules/fields.ts';
import * as figureHistory from './rules/figure-history.ts';
import * as figureValues from './rules/figure-values.ts';
import * as files from './rules/files.ts';
import * as fragments from './rules/fragments.ts';
import * as ids from './rules/ids.ts';
import * as markdown from './rules/markdown.ts';
import * as references from './rules/references.ts';
import * as sentenceLength from './rules/sentence-length.ts';
import * as siteSettings from './rules/site-settings.ts';
import * as sourceCount from './rules/source-count.ts';
import * as sourceStrength from './rules/source-strength.ts';
import * as summaryLength from './rules/summary-length.ts';
import * as termForms from './rules/term-forms.ts';
import * as translations from './rules/translations.ts';
import * as unused from './rules/unused.ts';
import type { FigurePhrase } from './rules/figure-values.ts';
import type { Finding, Message } from './rules/rule.ts';
import type { Source } from '../model/story.ts';
import type { Original, ParsedEntry } from './valid-entry.ts';

const messages = {
  ...files.messages,
  ...fields.messages,
  ...ids.messages,
  ...references.messages,
  ...dates.messages,
  ...markdown.messages,
  ...fragments.messages,
  ...sourceStrength.messages,
  ...sentenceLength.messages,
  ...summaryLength.messages,
  ...acronyms.messages,
  ...articleLength.messages,
  ...sourceCount.messages,
  ...figureValues.messages,
  ...figureHistory.messages,
  ...termForms.messages,
  ...unused.messages,
  ...translations.messages,
  ...siteSettings.messages,
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
}

/** The rules that hold for each text by itself, originals and translations. */
export const textRules: readonly {
  readonly check: (text: ParsedEntry, world: TextWorld) => readonly Finding<Slug>[];
}[] = [fragments, figureValues, sentenceLength, summaryLength, acronyms];

/** The rules that hold for each original by itself: its facts, and how long it is. */
export const originalRules: readonly {
  readonly check: (
    original: Original,
    world: { readonly sources: ReadonlyMap<string, Source> },
  ) => readonly Finding<Slug>[];
}[] = [sourceStrength, figureHistory, articleLength, sourceCount];
