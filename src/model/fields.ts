import { z } from 'zod';
import { isDate, parseDate } from './dates/dates.ts';
import { accentPattern } from './colours/accents.ts';
import { DateError } from './dates/single-date.ts';
import { said, type InEach } from './localised.ts';
import {
  contactPattern,
  originPattern,
  webPattern,
  whyNotContact,
  whyNotOrigin,
  whyNotWebAddress,
} from './web-address.ts';

/** Ids are file names or keys, and parts of addresses: lower-case words joined by hyphens, no longer than a file's name. */
export const idPattern = /^(?=.{1,100}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id of this or another entry. */
export const id = z.string().regex(
  idPattern,
  said({
    en: 'An id is lower-case words joined by hyphens, like fuel-blockade, and has at most 100 characters',
    fr: 'Un identifiant se compose de mots en minuscules joints par des traits d’union, comme fuel-blockade, et compte au plus 100 signes',
  }),
);

/** One line of plain words. */
export const line = z
  .string()
  .trim()
  .min(1, said({ en: 'This may not be empty', fr: 'Ce champ ne peut pas être vide' }));

const end = String.raw`(?:\.\.|\d{4}(?:-\d\d){0,2}~?)?`;

/** What VS Code can say of a date: whether it has the form of one. */
const inVsCode = {
  pattern: `^(?!$)${end}(?:/${end})?$`,
  patternErrorMessage: 'A date is needed here: 2024, 2024-09, 2024-09-17, 2021-12~ or 2023-06/2023-12.',
};

/** A date as an editor writes it. YAML gives a bare year as a number, which has lost its noughts: 0476 is 476. */
const writtenDate = z
  .union(
    [z.string(), z.number().int()],
    said({ en: 'A date like 2024-09-17 is needed here', fr: 'Il faut ici une date, comme 2024-09-17' }),
  )
  .transform((value) => (typeof value === 'number' ? yearOf(value) : value))
  .meta(inVsCode);

function yearOf(value: number): string {
  return value < 0 ? `-${yearOf(-value)}` : String(value).padStart(4, '0');
}

/** A date as far as it is known (EDTF), which may also be an interval that is open at one end. */
export const openDate = writtenDate.superRefine((text, context) => {
  refuse(context, whyNotDate(text));
});

/** A date as far as it is known (EDTF). */
export const date = openDate.superRefine((text, context) => {
  if (!isDate(text) || parseDate(text).open === undefined) return;
  refuse(context, {
    en: `"${text}" is open at one end, which only an event can be`,
    fr: `«\u202F${text}\u202F» n’a pas de début ou pas de fin, ce qui n’est possible que pour un événement`,
  });
});

/** A full day, `YYYY-MM-DD`. */
export const day = date
  .superRefine((text, context) => {
    if (!isDate(text) || (parseDate(text).precision === 'day' && !/[~/]/.test(text))) return;
    refuse(context, {
      en: `"${text}" is not a full day, like 2024-09-17`,
      fr: `«\u202F${text}\u202F» n’est pas un jour complet, comme 2024-09-17`,
    });
  })
  .meta({
    pattern: String.raw`^\d{4}-\d\d-\d\d$`,
    patternErrorMessage: 'A full day is needed here, like 2024-09-17.',
  });

function refuse(context: z.RefinementCtx, words: InEach | undefined): void {
  if (words) context.addIssue({ code: 'custom', message: words.en, params: { date: words } });
}

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

/**
 * The same words in each language of the site, by language tag: `{ en: "people" }`. In a story of one language they are
 * written as they are, and stand under it before a schema sees them (kinds/words-by-language.ts).
 */
export const byLanguage = z.record(languageTag, line).meta({ type: ['object', 'string'] });

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

/** What a source can be. A fixed list: each has its words in every language, and its type in bibliographies. */
export const sourceKinds = [
  'news-report',
  'wire-syndication',
  'official-statement',
  'claim-by-party',
  'un-document',
  'analysis',
  'reference',
  'interview',
  'book',
  'study',
  'law',
  'court-record',
  'archive',
  'data-set',
  'broadcast',
  'social-post',
] as const;
export const sourceKind = z.enum(sourceKinds);

/** What a term can be, in the order of the glossary. A fixed list: each has its words in every language. */
export const termKinds = [
  'person',
  'armed-group',
  'organisation',
  'mission',
  'military-unit',
  'place',
  'ship',
  'event',
  'document',
  'law',
  'court-case',
  'concept',
] as const;
export const termKind = z.enum(termKinds);

/** What a place can be, those first whose names a map shows first. A fixed list: each has its words in every language. */
export const placeKinds = [
  'capital',
  'town',
  'village',
  'region',
  'island',
  'river',
  'lake',
  'mountain',
  'harbour',
  'airport',
  'road',
  'building',
  'site',
] as const;
export const placeKind = z.enum(placeKinds);

/** The names of the colours of topics in the design tokens. */
export const accents = ['accent-1', 'accent-2', 'accent-3'] as const;
/** A colour by its red, green and blue. */
export const colour = z.string().regex(
  /^#[0-9a-fA-F]{6}$/,
  said({
    en: 'A colour is needed here, like "#1d5767", in quotes: without them, YAML takes what follows # for a comment',
    fr: 'Il faut ici une couleur, comme "#1d5767", entre guillemets\u202F: sans eux, ce qui suit # est pris pour un commentaire',
  }),
);

/** A file of the folder `look`, by its path in the content folder. */
export const lookFile = z.string().regex(
  /^look\/[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png)$/,
  said({
    en: 'The path of a .svg or .png file in the folder look is needed here, like look/logo.svg, in lower-case letters, digits and hyphens',
    fr: 'Il faut ici le chemin d’un fichier .svg ou .png du dossier look, comme look/logo.svg, en minuscules, chiffres et traits d’union',
  }),
);

/** A colour, or the name of one. */
export const accentColour = z.string().regex(
  accentPattern,
  said({
    en: 'A colour is needed here, like "#1d5767" in quotes, or one of accent-1, accent-2, accent-3',
    fr: 'Il faut ici une couleur, comme "#1d5767" entre guillemets, ou accent-1, accent-2 ou accent-3',
  }),
);

/** An address on the open web. */
export const webAddress = addressField(webPattern, whyNotWebAddress).meta({
  patternErrorMessage: 'A web address is needed here: https://example.org/page.',
});

/** The address of a whole site: `https://news.example`. */
export const siteAddress = addressField(originPattern, whyNotOrigin).meta({
  patternErrorMessage: 'The address of a site is its host alone: https://news.example.',
});

/** Where corrections are sent: a web address or an e-mail address. */
export const contactAddress = addressField(contactPattern, whyNotContact).meta({
  patternErrorMessage: 'An e-mail address or a web address is needed here.',
});

/** @param pattern the part of the policy that a schema can say; what it lets through, the policy judges */
function addressField(pattern: RegExp, whyNot: (address: string) => string | undefined) {
  const error = ({ input }: { readonly input?: unknown }) => whyNot(String(input));
  return z
    .string()
    .regex(pattern, { error, abort: true })
    .superRefine((address, context) => {
      const message = whyNot(address);
      if (message) context.addIssue({ code: 'custom', message });
    });
}
