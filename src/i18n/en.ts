import { enGB } from 'date-fns/locale/en-GB';
import { claimWords } from './en/claims.ts';
import { dateWords } from './en/dates.ts';
import { figureWords } from './en/figures.ts';
import { findingWords } from './en/search-and-updates.ts';
import { frameWords } from './en/layout.ts';
import { glossaryWords } from './en/glossary.ts';
import { mapWords } from './en/maps.ts';
import { offlineWords } from './en/offline.ts';
import { paperWords } from './en/print.ts';
import { readingWords } from './en/articles.ts';
import { sharingWords } from './en/sharing.ts';
import { sourceWords } from './en/sources.ts';
import { timelineWords } from './en/timeline.ts';

/**
 * The interface's words in English, by subject. Another language is a file of this shape; `{name}` marks where a value
 * goes.
 */
export const en = {
  locale: enGB,
  languageName: 'English',
  ...dateWords,
  ...figureWords,
  ...claimWords,
  ...sourceWords,
  ...glossaryWords,
  ...frameWords,
  ...readingWords,
  ...timelineWords,
  ...mapWords,
  ...sharingWords,
  ...findingWords,
  ...paperWords,
  ...offlineWords,
};

/** What every language file provides. */
export type Words = typeof en;
