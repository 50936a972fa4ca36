import { hasWords, wordsIn } from '../i18n/words.ts';
import { markdownContext, type MarkdownContext } from '../markdown/context.ts';
import { urlsFor } from '../model/urls.ts';
import { collectionsWithPages } from '../kinds/kinds.ts';
import type { Settings, Story } from '../model/story.ts';
import { buildStory } from '../story/build-story.ts';
import type { ValidOriginal, ValidTranslation } from './valid-entry.ts';
import type { Ids } from './rules/references.ts';

/** The story in one language, made of the entries that are valid. */
export function storyIn(
  language: string,
  originals: readonly ValidOriginal[],
  translations: readonly ValidTranslation[],
  site: Settings,
): Story {
  const entries = [...originals, ...translations].map(({ entry, data }) => ({
    collection: entry.collection,
    id: entry.id,
    language: entry.language,
    data,
    body: entry.body,
  }));
  return buildStory(entries, site, language);
}

/** What a text may refer to: everything that exists, broken or not, so that one mistake is one problem. */
export function contextOf(story: Story, ids: Ids): MarkdownContext {
  const { language } = story;
  const urls = urlsFor({ base: '/', language, defaultLanguage: language });
  const sound = markdownContext(story, urls, wordsIn(hasWords(language) ? language : 'en'));
  return {
    ...sound,
    sources: ids.get('sources') ?? new Set(),
    numbers: new Map([
      ...[...(ids.get('numbers') ?? [])].map((id) => [id, { wording: id, sources: [] }] as const),
      ...sound.numbers,
    ]),
    targets: new Map([
      ...collectionsWithPages.flatMap((kind) =>
        [...(ids.get(kind) ?? [])].map((id) => [`${kind}/${id}`, '/'] as const),
      ),
      ...sound.targets,
    ]),
  };
}
