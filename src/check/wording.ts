import type { Plural } from '../i18n/en.ts';
import { counted, fill, wordsIn } from '../i18n/words.ts';
import { localisedIn, type CheckLanguage, type InEach } from '../model/localised.ts';
import type { Problem } from './problem.ts';
import { ruleMessages } from './rules.ts';
import { visible } from './visible.ts';

/** A problem in the words an editor reads, the same in every form of the report. */
export interface Wording {
  readonly severity: 'error' | 'warning';
  /** What the message names. */
  readonly subject: string;
  /** What happened, and what may have been meant. */
  readonly what: string;
  readonly why: string;
  readonly fix: string;
}

/** Puts a problem into words. */
export function wordProblem({ slug, subject: told, nearest }: Problem, language: CheckLanguage): Wording {
  const { severity, words } = ruleMessages[slug];
  const [what, why, fix] = words[language];
  const subject = localisedIn(language, told);
  const named = (text: string) => fill(text, { subject: visible(subject) });
  return {
    severity,
    subject,
    what: `${named(what)}${didYouMean(nearest, language)}`,
    why: named(why),
    fix: named(fix),
  };
}

/** What may have been meant instead, after a sentence; nothing where nothing is near. */
export function didYouMean(nearest: string | undefined, language: CheckLanguage): string {
  return nearest ? fill(meant[language], { nearest: visible(nearest) }) : '';
}

const meant: InEach = {
  en: ' Did you mean "{nearest}"?',
  fr: ' Vouliez-vous dire «\u202F{nearest}\u202F»\u202F?',
};

/** `3 errors`, `1 avertissement`. */
export function count(n: number, noun: 'error' | 'warning', language: CheckLanguage): string {
  return counted(nouns[noun][language], n, wordsIn(language));
}

const nouns: Readonly<Record<'error' | 'warning', InEach<Plural>>> = {
  error: {
    en: { one: '{count} error', other: '{count} errors' },
    fr: { one: '{count} erreur', other: '{count} erreurs' },
  },
  warning: {
    en: { one: '{count} warning', other: '{count} warnings' },
    fr: { one: '{count} avertissement', other: '{count} avertissements' },
  },
};
