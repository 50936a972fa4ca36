import type { Words } from '../../i18n/en.ts';
import { fill } from '../../i18n/words.ts';
import { mostArticlesInDossier, topicsWithDossier } from '../../model/dossiers.ts';
import { withoutCitations } from '../../model/text/citations.ts';
import { inLanguage, type Article, type Story } from '../../model/story.ts';
import { defaultLanguage } from '../../model/fields.ts';

/** A page that is also published as a PDF, with what the file says of itself. */
export interface PdfDocument {
  /** Path of the finished page in the site's folder: `articles/a/index.html`. */
  readonly page: string;
  /** Path of the file: `articles/a.pdf`. */
  readonly file: string;
  readonly title: string;
  readonly subject: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly author: string | null;
  /** Days, `YYYY-MM-DD`. */
  readonly created: string;
  readonly changed: string;
}

/**
 * The documents of an edition: each article, each topic, and the dossier or each topic's. A topic is as old as its first article and as
 * new as its last change.
 */
export function documentsOf(
  { language, site, articles, topics }: Story,
  words: Words,
  mostInDossier = mostArticlesInDossier,
): readonly PdfDocument[] {
  if (articles.length === 0) return [];
  const folder = language === defaultLanguage(site) ? '' : `${language}/`;
  const document = (
    name: string,
    about: Pick<PdfDocument, 'title' | 'subject'>,
    dated: readonly Article[],
  ) => ({
    ...about,
    page: `${folder}${name}/index.html`,
    file: `${folder}${name}.pdf`,
    language,
    author: site.publisher,
    created: dated.map(({ published }) => published).sort()[0] ?? site.asOf,
    changed:
      dated
        .map(({ updated }) => updated)
        .sort()
        .at(-1) ?? site.asOf,
  });
  const ofTopic = Map.groupBy(articles, ({ topic }) => topic);
  const parts = topicsWithDossier({ articles, topics }, mostInDossier);
  return [
    ...articles.map((article) =>
      document(`articles/${article.id}`, { title: article.title, subject: article.summary }, [article]),
    ),
    ...topics.map((topic) =>
      document(
        `topics/${topic.id}`,
        { title: topic.question, subject: withoutCitations(topic.summary) },
        ofTopic.get(topic.id) ?? [],
      ),
    ),
    ...parts.map((topic) =>
      document(
        `dossier/${topic.id}`,
        { title: fill(words.dossier.of, { topic: topic.title }), subject: withoutCitations(topic.summary) },
        ofTopic.get(topic.id) ?? [],
      ),
    ),
    ...(parts.length === 0
      ? [
          document(
            'dossier',
            { title: inLanguage(site.title, language), subject: words.dossier.summary },
            articles,
          ),
        ]
      : []),
  ];
}
