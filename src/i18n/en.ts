import type { Locale } from 'date-fns';
import { enGB } from 'date-fns/locale/en-GB';
import { claimWords } from './en/claims.ts';
import { dateWords } from './en/dates.ts';
import { figureWords } from './en/figures.ts';
import { findingWords } from './en/search-and-updates.ts';
import { frameWords } from './en/layout.ts';
import { glossaryWords } from './en/glossary.ts';
import { listenWords } from './en/listen.ts';
import { listeningWords } from './en/listening.ts';
import { mapWords } from './en/maps.ts';
import { offlineWords } from './en/offline.ts';
import { paperWords } from './en/print.ts';
import { readingWords } from './en/articles.ts';
import { sharingWords } from './en/sharing.ts';
import { sourceWords } from './en/sources.ts';
import { timelineWords } from './en/timeline.ts';

/**
 * The interface's words in English, by subject. Another language is an object of this shape; `{name}` marks where a
 * value goes.
 */
export const en = {
  locale: enGB,
  ...dateWords,
  ...figureWords,
  ...claimWords,
  ...sourceWords,
  ...glossaryWords,
  ...frameWords,
  ...readingWords,
  ...timelineWords,
  ...mapWords,
  ...listenWords,
  ...listeningWords,
  ...sharingWords,
  ...findingWords,
  ...paperWords,
  ...offlineWords,
};

/** What every language provides: the same words, each with as many plural forms as the language has. */
export type Words = { readonly locale: Locale } & Translated<Omit<typeof en, 'locale'>>;

/** The forms of a phrase that counts something, by CLDR plural category. A language leaves out those it lacks. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

type Translated<T> = T extends string
  ? string
  : T extends { readonly other: string }
    ? Plural
    : { readonly [K in keyof T]: Translated<T[K]> };
