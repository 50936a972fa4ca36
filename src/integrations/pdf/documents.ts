import type { Words } from '../../i18n/en.ts';
import type { EntryFacts } from '../../kinds/kind.ts';
import { factsOf } from '../../kinds/kinds.ts';
import { fill } from '../../i18n/words.ts';
import { markdownContext } from '../../markdown/context.ts';
import { plainWords } from '../../markdown/plain-words.ts';
import { mostArticlesInDossier, topicsWithDossier } from '../../model/dossiers.ts';
import { defaultLanguage } from '../../model/fields.ts';
import { pageFacts, type PageFacts } from '../../model/page-facts.ts';
import { inLanguage, type Article, type Story } from '../../model/story.ts';
import { urlsFor } from '../../model/urls.ts';

/** A page that is also published as a PDF, with what the file says of itself. */
export interface PdfDocument {
  /** Path of the finished page in the site's folder: `articles/a/index.html`. */
  readonly page: string;
  /** Path of the file: `articles/a.pdf`. */
  readonly file: string;
  /** The language of the page around its words (BCP 47). */
  readonly language: string;
  readonly facts: PageFacts & { readonly published: string; readonly updated: string };
}

/**
 * The documents of an edition: each article, each topic, and the dossier or each topic's. A topic is as old as its first article and as
 * new as its last change.
 */
export function documentsOf(
  story: Story,
  words: Words,
  mostInDossier = mostArticlesInDossier,
): readonly PdfDocument[] {
  const { language, site, articles, topics } = story;
  if (articles.length === 0) return [];
  const urls = urlsFor({ base: '/', language, defaultLanguage: defaultLanguage(site) });
  const { numbers } = markdownContext(story, urls, words);
  const plain = (markdown: string) => plainWords(markdown, numbers);
  const document = (path: string, own: EntryFacts, dated: readonly Article[]): PdfDocument => ({
    page: `${path.slice(1)}index.html`,
    file: `${path.slice(1, -1)}.pdf`,
    language,
    facts: pageFacts({ site, language, origin: undefined }, path, {
      ...own,
      published: dated.map(({ published }) => published).sort()[0] ?? site.asOf,
      updated:
        dated
          .map(({ updated }) => updated)
          .sort()
          .at(-1) ?? site.asOf,
    }),
  });
  const ofTopic = Map.groupBy(articles, ({ topic }) => topic);
  const parts = topicsWithDossier({ articles, topics }, mostInDossier);
  return [
    ...articles.map((article) =>
      document(urls.article(article.id), factsOf('articles', article, plain), [article]),
    ),
    ...topics.map((topic) =>
      document(urls.topic(topic.id), factsOf('topics', topic, plain), ofTopic.get(topic.id) ?? []),
    ),
    ...parts.map((topic) =>
      document(
        urls.dossier(topic.id),
        {
          title: fill(words.dossier.of, { topic: topic.title }),
          description: factsOf('topics', topic, plain).description,
        },
        ofTopic.get(topic.id) ?? [],
      ),
    ),
    ...(parts.length === 0
      ? [
          document(
            urls.dossier(),
            { title: inLanguage(site.title, language), description: words.dossier.summary },
            articles,
          ),
        ]
      : []),
  ];
}
