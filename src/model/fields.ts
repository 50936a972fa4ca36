import { z } from 'zod';
import { DateError, isDate, parseDate } from './dates/dates.ts';
import { said, type InEach } from './told.ts';

/** Ids are file names or keys, and parts of addresses: lower-case words joined by hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of this or another entry. */
export const id = z.string().regex(
  idPattern,
  said({
    en: 'An id is lower-case words joined by hyphens, like fuel-blockade',
    fr: 'Un identifiant se compose de mots en minuscules joints par des traits d’union, comme fuel-blockade',
  }),
);

/** One line of plain words. */
export const line = z
  .string()
  .trim()
  .min(1, said({ en: 'This may not be empty', fr: 'Ce champ ne peut pas être vide' }));

/** A date as far as it is known (EDTF): YAML gives a bare year as a number. */
export const date = z
  .union(
    [z.string(), z.number().int()],
    said({ en: 'A date like 2024-09-17 is needed here', fr: 'Il faut ici une date, comme 2024-09-17' }),
  )
  .transform(String)
  .superRefine((text, context) => {
    const words = whyNotDate(text);
    if (words) context.addIssue({ code: 'custom', message: words.en, params: { date: words } });
  });

/** A full day, `YYYY-MM-DD`. */
export const day = date.superRefine((text, context) => {
  if (!isDate(text) || (parseDate(text).precision === 'day' && !/[~/]/.test(text))) return;
  const words: InEach = {
    en: `"${text}" is not a full day, like 2024-09-17`,
    fr: `«\u202F${text}\u202F» n’est pas un jour complet, comme 2024-09-17`,
  };
  context.addIssue({ code: 'custom', message: words.en, params: { date: words } });
});

function whyNotDate(text: string): InEach | undefined {
  try {
    parseDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.words;
    throw error;
  }
}

/** A language and, where it matters, a script and a region (BCP 47): `fr`, `pt-BR`, `zh-Hant`, `es-419`. */
export const languagePattern = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;

export const languageTag = z.string().regex(
  languagePattern,
  said({
    en: 'A language tag is needed here, like en or pt-BR',
    fr: 'Il faut ici un code de langue, comme fr ou pt-BR',
  }),
);

/**
 * The language of a story's originals: the first that its settings name. Settings that cannot be read name none; English
 * then lets the content check go on and report everything else.
 */
export function defaultLanguage(site: unknown): string {
  const isObject = typeof site === 'object' && site !== null;
  const languages: unknown = isObject && 'languages' in site ? site.languages : undefined;
  const first: unknown = Array.isArray(languages) ? languages[0] : undefined;
  return typeof first === 'string' ? first : 'en';
}

/** The same words in each language of the site, by language tag: `{ en: "people" }`. */
export const byLanguage = z.record(languageTag, line);

/** How far a statement is supported, from most to least. */
export const statuses = ['established', 'reported', 'claimed', 'disputed'] as const;
export type Status = (typeof statuses)[number];
export const status = z.enum(statuses);

/** What becomes of a statement that is checked, from the best to the least supported. */
export const verdicts = ['supported', 'vague', 'wrong', 'claim', 'opinion'] as const;
export type Verdict = (typeof verdicts)[number];
export const verdict = z.enum(verdicts);

/** What an event can be. A fixed list: each has its words in every language, and its filter in the timeline. */
export const eventKinds = [
  'attack',
  'battle',
  'coup',
  'election',
  'agreement',
  'deployment',
  'withdrawal',
  'appointment',
  'decision',
  'meeting',
  'statement',
  'justice',
] as const;
export type EventKind = (typeof eventKinds)[number];
export const eventKind = z.enum(eventKinds);

/** An address on the open web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: said({
    en: 'Not a web address: it begins with https:// or http://',
    fr: 'Ce n’est pas une adresse web\u202F: elle commence par https:// ou http://',
  }),
});
