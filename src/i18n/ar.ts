import { ar as locale } from 'date-fns/locale/ar';
import type { Words } from './en.ts';
import { claimWords } from './ar/claims.ts';
import { dateWords } from './ar/dates.ts';
import { figureWords } from './ar/figures.ts';
import { findingWords } from './ar/search-and-updates.ts';
import { frameWords } from './ar/layout.ts';
import { glossaryWords } from './ar/glossary.ts';
import { listenWords } from './ar/listen.ts';
import { listeningWords } from './ar/listening.ts';
import { mapWords } from './ar/maps.ts';
import { offlineWords } from './ar/offline.ts';
import { paperWords } from './ar/print.ts';
import { readingWords } from './ar/articles.ts';
import { sharingWords } from './ar/sharing.ts';
import { sourceWords } from './ar/sources.ts';
import { timelineWords } from './ar/timeline.ts';

/** The interface's words in French. `\u202F` is the narrow space that French sets before high marks and within « ». */
export const ar: Words = {
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
