import { fr as locale } from 'date-fns/locale/fr';
import type { Words } from './en.ts';
import { claimWords } from './fr/claims.ts';
import { dateWords } from './fr/dates.ts';
import { figureWords } from './fr/figures.ts';
import { findingWords } from './fr/search-and-updates.ts';
import { frameWords } from './fr/layout.ts';
import { glossaryWords } from './fr/glossary.ts';
import { listenWords } from './fr/listen.ts';
import { listeningWords } from './fr/listening.ts';
import { mapWords } from './fr/maps.ts';
import { offlineWords } from './fr/offline.ts';
import { paperWords } from './fr/print.ts';
import { readingWords } from './fr/articles.ts';
import { sharingWords } from './fr/sharing.ts';
import { sourceWords } from './fr/sources.ts';
import { timelineWords } from './fr/timeline.ts';

/** The interface's words in French. `\u202F` is the narrow space that French sets before high marks and within « ». */
export const fr: Words = {
  locale,
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
