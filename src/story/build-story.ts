import { defaultLanguage } from '../model/fields.ts';
import type {
  Article,
  Keyed,
  Place,
  Settings,
  Source,
  Story,
  StoryEvent,
  Text,
  TextKind,
  Topic,
} from '../model/story.ts';
import { typeset } from '../model/text/typography/typeset.ts';
import { translateAll, type Translation } from '../model/translations.ts';
import type { Collection } from './entry.ts';
import { completeArticle, completeSite, completeTopics } from './left-out.ts';
import { typesetEntry } from './typeset-entry.ts';

/** An entry whose fields its schema has accepted. */
export interface SoundEntry {
  readonly collection: Collection;
  readonly id: string;
  /** The language of its folder; undefined for data files. */
  readonly language?: string | undefined;
  /** What its schema made of its fields. */
  readonly data: object;
  /** Markdown below the front matter; empty for data files. */
  readonly body: string;
}

/** The settings among a story's entries, or undefined when there are none. */
export function siteOf(entries: readonly SoundEntry[]): Settings | undefined {
  return entries.find(({ collection }) => collection === 'site')?.data as Settings | undefined;
}

/**
 * Builds the story in one language, the one way to do it: the originals, in the words of their translations, set as their
 * language asks (docs/decisions/0025). Every list is in order of id. Pure.
 * @param entries originals and translations of every language, in any order
 */
export function buildStory(entries: readonly SoundEntry[], site: Settings, language: string): Story {
  const original = defaultLanguage(site);
  const byCollection = Map.groupBy(entries, ({ collection }) => collection);
  const of = <T extends Keyed>(collection: Collection, folder?: string): readonly T[] =>
    (byCollection.get(collection) ?? [])
      .filter((entry) => folder === undefined || (entry.language ?? original) === folder)
      .map((entry) => valueOf<T>({ ...entry, data: typesetEntry(entry, original, language) }, folder))
      .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const texts = <T extends Text>(kind: TextKind): readonly T[] => {
    const originals = of<T>(kind, original);
    return language === original ? originals : translateAll(kind, originals, of<Translation>(kind, language));
  };
  const settings = typesetEntry({ collection: 'site', data: site }, original, language) as Settings;
  const places = of<Place>('places');
  const events = texts<StoryEvent>('events');
  return {
    language,
    site: completeSite(settings, { places, events }),
    sources: of<Source>('sources').map((source) => sourceIn(source, language)),
    numbers: of('numbers'),
    places,
    articles: texts<Article>('articles').map(completeArticle),
    topics: completeTopics(texts<Topic>('topics')),
    events,
    glossary: texts('glossary'),
    claims: texts('claims'),
    statements: texts('statements'),
    pages: texts('pages'),
  };
}

/** A source with its own words in a language, where they are translated. */
function sourceIn(source: Source, language: string): Source {
  const { label, note, publishedHint } = source.translations?.[language] ?? {};
  return {
    ...source,
    ...(label && { label: typeset(label, language) }),
    ...(note && { note: typeset(note, language) }),
    ...(publishedHint && { publishedHint: typeset(publishedHint, language) }),
  };
}

/** An entry as a story holds it; its schema has made its data what its collection says. */
function valueOf<T>({ id, data, body }: SoundEntry, language: string | undefined): T {
  return { ...data, id, ...(language !== undefined && { language, body }) } as T;
}
