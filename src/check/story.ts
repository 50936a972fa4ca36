import { hasWords, wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { urlsFor } from '../model/urls.ts';
import { textSchemas, type Site, type Story, type Text, type TextKind } from '../model/story.ts';
import { translateAll, type Translation } from '../model/translations.ts';
import type { Collection } from '../story/entry.ts';
import type { Judged } from './judge.ts';
import type { Ids } from './references.ts';

/** The story in one language, made of what is sound: the originals, in the words of their translations. */
export function storyIn(
  language: string,
  originals: readonly Judged[],
  translations: readonly Judged[],
  site: Site,
): Story {
  const keyed = <T>(collection: Collection) => entriesOf(originals, collection) as T[];
  const texts = <T extends Text>(kind: TextKind) => {
    const own = entriesOf(originals, kind) as T[];
    const translated = entriesOf(translations, kind) as Translation[];
    return translations.length > 0 ? translateAll(own, translated) : own;
  };
  return {
    language,
    site,
    sources: keyed('sources'),
    numbers: keyed('numbers'),
    places: keyed('places'),
    articles: texts('articles'),
    topics: texts('topics'),
    events: texts('events'),
    glossary: texts('glossary'),
    claims: texts('claims'),
    pages: texts('pages'),
  };
}

/** What a text may refer to: everything that exists, broken or not, so that one mistake is one problem. */
export function contextOf(story: Story, ids: Ids): MarkdownContext {
  const { language } = story;
  const urls = urlsFor({ base: '/', language, defaultLanguage: language });
  const sound = markdownContext(story, urls, wordsIn(hasWords(language) ? language : 'en'));
  const kinds = (Object.keys(textSchemas) as TextKind[]).filter((kind) => kind !== 'claims');
  return {
    ...sound,
    sources: ids.get('sources') ?? new Set(),
    numbers: new Map([
      ...[...(ids.get('numbers') ?? [])].map((id) => [id, { wording: id, sources: [] }] as const),
      ...sound.numbers,
    ]),
    targets: new Map([
      ...kinds.flatMap((kind) => [...(ids.get(kind) ?? [])].map((id) => [`${kind}/${id}`, '/'] as const)),
      ...sound.targets,
    ]),
  };
}

function entriesOf(judged: readonly Judged[], collection: Collection): object[] {
  return judged
    .filter(({ entry }) => entry.collection === collection)
    .map(({ entry, data }) => ({
      ...(data as object),
      id: entry.id,
      language: entry.language,
      body: entry.body,
    }));
}
