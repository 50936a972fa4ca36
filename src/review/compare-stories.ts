import { findProblems } from '../check/find-problems.ts';
import { countProblems } from '../check/problem.ts';
import { translationStates } from '../check/translation-states.ts';
import { hasWords } from '../i18n/words.ts';
import { isDataKind, isTextKind } from '../kinds/collections.ts';
import type { Story } from '../model/story.ts';
import type { Entry, Reading } from '../story/entry.ts';
import { soundEntries, storiesOf } from '../story/sound-entries.ts';
import { lostAddresses, type LostAddress } from './addresses.ts';
import { compareEntries, matchEntries, type EntryChange } from './compare-entries.ts';
import { seenStory, type SeenEntry } from './seen-story.ts';

/** What readers of one language will see changed. */
export interface LanguageReview {
  readonly language: string;
  readonly entries: readonly EntryChange[];
}

/** Translations that the change leaves behind their originals. */
export interface Behind {
  readonly language: string;
  readonly texts: readonly {
    readonly key: string;
    readonly title: string;
    readonly state: 'missing' | 'stale';
  }[];
  /** How many more were behind before. */
  readonly before: number;
}

/** What readers will see changed between two versions of a story. */
export interface Review {
  readonly languages: readonly LanguageReview[];
  /** Sources that no text cites any more, by title. */
  readonly uncited: readonly string[];
  /** Where each new, changed or removed source is cited, by key: titles. */
  readonly citedIn: Readonly<Record<string, readonly string[]>>;
  readonly translations: readonly Behind[];
  readonly addresses: readonly LostAddress[];
  /** Files of either version that the content check refuses: what they say is not compared. */
  readonly unread: readonly string[];
  /** What the content check finds in the new version. */
  readonly problems: { readonly errors: number; readonly warnings: number };
  /** What entries are called, by key: those that lines refer to. */
  readonly titles: Readonly<Record<string, string>>;
}

type Seen = ReadonlyMap<string, SeenEntry>;

/**
 * Compares two versions of a story as readers see them. Pure.
 * @param today the day of the check, `YYYY-MM-DD`
 */
export function compareStories(before: Reading, after: Reading, today: string): Review {
  const unread = new Map([...unsound(before), ...unsound(after)]);
  const [oldStories, newStories] = [publishable(before), publishable(after)];
  const [oldSeen, newSeen] = [seenIn(oldStories, unread), seenIn(newStories, unread)];
  const empty: Seen = new Map();
  // The originals come first, and say which entry was which.
  const [original = ''] = newSeen.keys();
  const [oldOriginals, newOriginals] = [oldSeen.get(original) ?? empty, newSeen.get(original) ?? empty];
  const match = matchEntries(oldOriginals, newOriginals);
  const languages = [...new Set([...newSeen.keys(), ...oldSeen.keys()])].map((language) => {
    const [old, now] = [oldSeen.get(language) ?? empty, newSeen.get(language) ?? empty];
    const here = new Map([...match].filter(([key, was]) => now.has(key) && old.has(was)));
    return { language, entries: compareEntries(old, now, here) };
  });
  const [oldCited, newCited] = [citationsIn(oldOriginals), citationsIn(newOriginals)];
  const titleIn = (key: string) => newOriginals.get(key)?.title ?? oldOriginals.get(key)?.title ?? key;
  const sources = (languages[0]?.entries ?? []).filter(({ kind }) => kind === 'sources');
  const citing = (key: string) => newCited.get(key) ?? oldCited.get(key) ?? new Set();
  const { errors, warnings } = countProblems(findProblems(after, { today }));
  return {
    languages: languages.filter(({ entries }) => entries.length > 0),
    uncited: [...oldCited.keys()].filter((key) => newOriginals.has(key) && !newCited.has(key)).map(titleIn),
    citedIn: Object.fromEntries(sources.map(({ key }) => [key, [...citing(key)].map(titleIn)])),
    translations: translationsBehind(before, after, titleIn),
    addresses: lostAddresses(oldStories, newStories).filter(({ key }) => !unread.has(key)),
    unread: [...new Set(unread.values())].sort(),
    problems: { errors, warnings },
    titles: titlesOf(languages, titleIn),
  };
}

/** Whether readers see no difference at all, and nothing is left behind. */
export function isUnchanged({ languages, uncited, addresses }: Review): boolean {
  return languages.length === 0 && uncited.length === 0 && addresses.length === 0;
}

/** The story in each language that has an interface: the others cannot be published. */
function publishable({ entries }: Reading): readonly Story[] {
  return storiesOf(entries).filter(({ language }) => hasWords(language));
}

function seenIn(stories: readonly Story[], unread: ReadonlyMap<string, string>): ReadonlyMap<string, Seen> {
  return new Map(
    stories.map((story) => [
      story.language,
      new Map([...seenStory(story)].filter(([key]) => !unread.has(key))),
    ]),
  );
}

/** The entries that the content check refuses, by key, with their files. */
function unsound({ entries, problems }: Reading): ReadonlyMap<string, string> {
  const sound = new Set(
    soundEntries(entries).map(({ collection, id, language = '' }) => `${collection}/${id} ${language}`),
  );
  const refused = entries.filter(
    ({ collection, id, language = '' }) => !sound.has(`${collection}/${id} ${language}`),
  );
  const broken = problems.flatMap(({ file }) => (keyOfFile(file) ? [[keyOfFile(file), file] as const] : []));
  return new Map([...refused.map((entry) => [keyOf(entry), entry.file] as const), ...broken]);
}

function keyOf({ collection, id }: Pick<Entry, 'collection' | 'id'>): string {
  return `${collection}/${id}`;
}

/** `articles/a` for `en/articles/a.md`, `sources/b` for `sources/b.yml`; empty for what is no entry. */
function keyOfFile(file: string): string {
  const [, kind = '', name = ''] = /^(?:[^/]+\/)?([^/]+)\/([^/]+)\.(?:md|yml)$/.exec(file) ?? [];
  return isTextKind(kind) || isDataKind(kind) ? `${kind}/${name}` : '';
}

/** The entries that cite each source, by its key. */
function citationsIn(seen: Seen): ReadonlyMap<string, ReadonlySet<string>> {
  const cited = new Map<string, Set<string>>();
  for (const [key, { lines }] of seen) {
    for (const ref of lines.flatMap(({ refs }) => refs)) {
      const [source = ''] = ref.split('#');
      if (source.startsWith('sources/')) cited.set(source, (cited.get(source) ?? new Set()).add(key));
    }
  }
  return cited;
}

function translationsBehind(
  before: Reading,
  after: Reading,
  titleIn: (key: string) => string,
): readonly Behind[] {
  const old = new Map(
    translationStates(before).map(({ language, texts }) => [
      language,
      new Map(texts.map(({ key, state }) => [key, state])),
    ]),
  );
  return translationStates(after)
    .map(({ language, texts }) => {
      const behind = texts.flatMap(({ key, state }) =>
        state === 'missing' || state === 'stale' ? [{ key, title: titleIn(key), state }] : [],
      );
      const isNew = ({ key }: { key: string }) => !isBehind(old.get(language)?.get(key));
      const fallen = behind.filter(isNew);
      return { language, texts: fallen, before: behind.length - fallen.length };
    })
    .filter(({ texts }) => texts.length > 0);
}

function isBehind(state: string | undefined): boolean {
  return state === 'missing' || state === 'stale';
}

/** What is called what, for whatever the lines refer to. */
function titlesOf(
  languages: readonly LanguageReview[],
  titleIn: (key: string) => string,
): Readonly<Record<string, string>> {
  const refs = languages.flatMap(({ entries }) =>
    entries.flatMap(({ lines }) => lines.flatMap(({ newRefs, goneRefs }) => [...newRefs, ...goneRefs])),
  );
  return Object.fromEntries(
    refs.map((ref) => {
      const [key = '', ...place] = ref.split('#');
      const title = titleIn(key);
      return [
        ref,
        place.length > 0 && title !== key ? `${title} (${place.join('#')})` : title === key ? ref : title,
      ];
    }),
  );
}
