import { wordsIn } from '../../i18n/words.ts';
import { withoutCitations } from '../../model/text/citations.ts';
import { inLanguage, type Article, type Site, type Topic } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';

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
 * The documents of a story that the gate has passed: each explainer, each theme, and the dossier, in each language, in
 * the words of its translation where there is one. A theme is as old as its first explainer and as new as its last
 * change.
 */
export function documentsOf(entries: readonly Entry[], wordsOf = wordsIn): readonly PdfDocument[] {
  const site = entries.find(({ collection }) => collection === 'site')?.data as Site | undefined;
  if (!site) return [];
  const [first] = site.languages;
  return site.languages.flatMap((language) => {
    const folder = language === first ? '' : `${language}/`;
    const of = <T>(collection: Entry['collection']) => {
      const texts = entries.filter((entry) => entry.collection === collection);
      const translated = new Map(
        texts.filter((text) => text.language === language).map((t) => [t.id, t.data]),
      );
      return texts
        .filter((text) => text.language === first)
        .map(({ id, data }) => ({ ...(data as T), ...(translated.get(id) as Partial<T>), id }));
    };
    const articles = of<Article>('articles');
    if (articles.length === 0) return [];
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
    return [
      ...articles.map((article) =>
        document(`articles/${article.id}`, { title: article.title, subject: article.summary }, [article]),
      ),
      ...of<Topic>('topics').map((topic) =>
        document(
          `topics/${topic.id}`,
          { title: topic.question, subject: withoutCitations(topic.summary) },
          articles.filter((article) => article.topic === topic.id),
        ),
      ),
      document(
        'dossier',
        { title: inLanguage(site.title, language), subject: wordsOf(language).dossier.summary },
        articles,
      ),
    ];
  });
}
