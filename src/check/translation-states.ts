import type { Plural } from '../i18n/en.ts';
import { counted, wordsIn } from '../i18n/words.ts';
import { isTextKind, type TextKind } from '../kinds/collections.ts';
import { defaultLanguage } from '../model/fields.ts';
import { digestOf, staleness } from '../model/translations.ts';
import type { CheckLanguage, InEach } from '../model/localised.ts';
import type { StaleTranslation } from '../model/story.ts';
import type { Entry, Reading } from '../story/entry.ts';
import { validEntries } from './rules/fields.ts';

/** How an original and one of its translations stand to each other. */
export interface TranslationState {
  /** `kind/id` */
  readonly key: string;
  /** broken: the content check refuses its fields, so nothing can be said of it. */
  readonly state: 'missing' | 'stale' | 'broken' | 'translated';
  /** The file of the translation; undefined: there is none. */
  readonly file?: string;
  /** The day it was made, and that of its original's change where it is stale. */
  readonly made?: string;
  readonly changed?: string;
  /** The digest of the original as it is. */
  readonly digest?: string;
}

/** The state of every text in one language, in order of kind and id. */
export interface LanguageState {
  readonly language: string;
  readonly texts: readonly TranslationState[];
}

/** The state of the translations of a story, in the order of its languages; those with a folder alone come last. Pure. */
export function translationStates({ entries }: Reading): readonly LanguageState[] {
  const settings = entries.find(({ collection }) => collection === 'site')?.data;
  const original = defaultLanguage(settings);
  const { originals, translations } = validEntries(entries, original);
  const digests = new Map(
    originals.flatMap(({ collection, entry, data }) => {
      const text = { ...data, body: entry.body };
      return isTextKind(collection) ? [[keyOf(entry), { kind: collection, text }] as const] : [];
    }),
  );
  const made = new Map(translations.map((translation) => [translation.entry, translation.data]));
  const texts = entries.filter(({ language }) => language !== undefined);
  const keys = texts.filter(({ language }) => language === original).map(keyOf);
  return otherLanguages(settings, texts, original).map((language) => {
    const files = new Map(
      texts.filter((text) => text.language === language).map((text) => [keyOf(text), text]),
    );
    return {
      language,
      texts: keys.map((key) => {
        const entry = files.get(key);
        const fields = entry && made.get(entry);
        return { key, ...stateOf(entry, fields, digests.get(key)) };
      }),
    };
  });
}

function stateOf(
  entry: Entry | undefined,
  fields: { readonly translated: string; readonly original?: string | undefined } | undefined,
  original: { readonly kind: TextKind; readonly text: { readonly body: string } } | undefined,
): Omit<TranslationState, 'key'> {
  if (!entry) return { state: 'missing' };
  if (!fields || !original) return { state: 'broken', file: entry.file };
  const { translated, original: digest } = fields;
  const stale: StaleTranslation | undefined = staleness(original.kind, original.text, {
    translated,
    original: digest,
  });
  return {
    state: stale ? 'stale' : 'translated',
    file: entry.file,
    made: translated,
    ...stale,
    digest: digestOf(original.kind, original.text),
  };
}

/** The languages besides that of the originals: those that the settings name, then those that have a folder alone. */
function otherLanguages(settings: unknown, texts: readonly Entry[], original: string): readonly string[] {
  const isObject = typeof settings === 'object' && settings !== null;
  const named: unknown = isObject && 'languages' in settings ? settings.languages : [];
  const listed = Array.isArray(named) ? named.filter((tag) => typeof tag === 'string') : [];
  const all = new Set([...listed, ...texts.flatMap(({ language }) => language ?? [])]);
  return [...all].filter((language) => language !== original);
}

function keyOf({ collection, id }: Entry): string {
  return `${collection}/${id}`;
}

/** The keys of the texts in one state. */
export function keysIn({ texts }: LanguageState, state: TranslationState['state']): readonly string[] {
  return texts.filter((text) => text.state === state).map(({ key }) => key);
}

/** How many texts are in each state: `8 translated, 1 stale, 3 missing`; `broken` only where there are any. */
export function summaryOf(texts: LanguageState, language: CheckLanguage): string {
  return (['translated', 'stale', 'missing', 'broken'] as const)
    .map((state) => [state, keysIn(texts, state).length] as const)
    .filter(([state, count]) => state !== 'broken' || count > 0)
    .map(([state, count]) => counted(counts[language][state], count, wordsIn(language)))
    .join(', ');
}

type State = TranslationState['state'];

/** What a text in each state is called. */
export const stateNames: InEach<Readonly<Record<State, string>>> = {
  en: { translated: 'translated', stale: 'stale', missing: 'missing', broken: 'broken' },
  fr: { translated: 'traduit', stale: 'à revoir', missing: 'manquant', broken: 'en erreur' },
};

const counts: InEach<Readonly<Record<State, Plural>>> = {
  en: {
    translated: { other: '{count} translated' },
    stale: { other: '{count} stale' },
    missing: { other: '{count} missing' },
    broken: { other: '{count} broken' },
  },
  fr: {
    translated: { one: '{count} traduit', other: '{count} traduits' },
    stale: { other: '{count} à revoir' },
    missing: { one: '{count} manquant', other: '{count} manquants' },
    broken: { other: '{count} en erreur' },
  },
};
