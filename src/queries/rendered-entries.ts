import { renderMarkdown, type Rendered, type RenderOptions } from '../markdown/render/render.ts';
import type { Article, CheckedStatement, Claim, Page, StoryEvent, Term, Topic } from '../model/story.ts';
import { passageIds } from '../model/text/passage-id.ts';
import { withoutSignposts } from '../model/text/signposts.ts';
import { absoluteOn } from '../model/urls.ts';
import { onceAnEdition, onceAnEntry, type Edition } from './make-edition.ts';

/**
 * Each text of an edition, rendered once: pages, lists, feeds and indexes all use these. What differs from page to page
 * is the numbering of sources alone, and `PageText` writes that.
 */

/** An article's points in brief, each with the fragment under which it is found, and its text. */
export const renderedArticle = onceAnEntry((edition, article: Article) => {
  const file = `articles/${article.id}.md`;
  const { language } = article;
  const feedOf = absoluteOn(edition.origin)(edition.urls.article(article.id));
  const anchors = passageIds();
  const marked = new Set<string>();
  const brief = article.inBrief.map((point) => {
    const text = render(edition, point, { file, language, inline: true, marked, noted: true, feedOf });
    for (const term of text.terms) marked.add(term);
    return { id: anchors(text.passages.map((passage) => passage.text).join(' ')), text };
  });
  return { brief, body: render(edition, article.body, { file, language, noted: true, anchors, feedOf }) };
});

/** A topic's answer and its overview. */
export const renderedTopic = onceAnEntry((edition, topic: Topic) => {
  const file = `topics/${topic.id}.md`;
  const { language } = topic;
  return {
    answer: render(edition, topic.summary, { file, language, inline: true, terms: false, noted: true }),
    body: render(edition, topic.body, { file, language, noted: true, anchors: passageIds() }),
  };
});

/** A topic's answer where its figures have no notes: on the front page. */
export const renderedAnswer = onceAnEntry((edition, { id, language, summary }: Topic) =>
  render(edition, summary, { file: `topics/${id}.md`, language, inline: true, terms: false }),
);

/** An article's points in brief where they open nothing: on the front page. */
export const renderedPoints = onceAnEntry((edition, { id, language, inBrief }: Article) =>
  inBrief.map((point) =>
    render(edition, point, { file: `articles/${id}.md`, language, inline: true, terms: false }),
  ),
);

/** An event as its own page shows it. */
export const renderedEvent = onceAnEntry((edition, event: StoryEvent) =>
  render(edition, event.body, {
    file: `events/${event.id}.md`,
    language: event.language,
    anchors: passageIds(),
  }),
);

/** An event as a list of events shows it: no term is marked, no passage has a fragment, and none leads on. */
export const listedEvent = onceAnEntry((edition, event: StoryEvent) =>
  render(edition, withoutSignposts(event.body), {
    file: `events/${event.id}.md`,
    language: event.language,
    terms: false,
  }),
);

/** A claim: its statement, which is its first paragraph, and what speaks against it, if anything. */
export const renderedClaim = onceAnEntry((edition, { id, language, body }: Claim) => {
  const [statement = '', ...others] = body.trim().split(/\n\s*\n/);
  const options = { file: `claims/${id}.md`, language, terms: false };
  return {
    statement: render(edition, statement, { ...options, inline: true }),
    against: others.length > 0 ? render(edition, others.join('\n\n'), options) : undefined,
  };
});

/** What other sources say of a statement. */
export const renderedStatement = onceAnEntry((edition, { id, language, body }: CheckedStatement) =>
  render(edition, body, { file: `statements/${id}.md`, language, terms: false }),
);

/** A term's text below its definition. Passage ids follow that of the definition. */
export const renderedTerm = onceAnEntry((edition, term: Term) => {
  const anchors = passageIds();
  const id = anchors(term.short);
  const file = `glossary/${term.id}.md`;
  const body = render(edition, term.body, { file, language: term.language, selfTerm: term.id, anchors });
  return { id, body };
});

/** A page about the site itself: no provenance rule, no terms. */
export const renderedPage = onceAnEntry((edition, page: Page) =>
  render(edition, page.body, {
    file: `pages/${page.id}.md`,
    language: page.language,
    provenance: false,
    terms: false,
  }),
);

/**
 * Renders a text that no page but one shows.
 * @throws Error when the text breaks a rule; the content check has reported it with its place before.
 */
export function render(
  edition: Edition,
  body: string,
  options: Omit<RenderOptions, 'provenance'> & {
    readonly language: string;
    readonly provenance?: boolean;
  },
): Rendered {
  const rendered = renderMarkdown(body, edition.context, {
    provenance: true,
    labelled: isForeign(edition, options.file) ? edition.story.language : undefined,
    ...options,
  });
  const [problem] = rendered.problems;
  if (problem) throw new Error(`${options.file}: ${problem.slug}, ${problem.subject}`);
  return rendered;
}

/** Whether the text of a file is shown in the language of its original: what the interface adds to it is in another. */
function isForeign(edition: Edition, file: string): boolean {
  return untranslated(edition).has(file);
}

/** The files whose texts are not translated, under their language. */
const untranslated = onceAnEdition(({ story }) => {
  const { articles, topics, events, glossary, claims, statements, pages } = story;
  const texts = { articles, topics, events, glossary, claims, statements, pages };
  return new Set(
    Object.entries(texts).flatMap(([kind, all]) =>
      all.flatMap(({ id, lang }) => (lang === undefined ? [] : [`${kind}/${id}.md`])),
    ),
  );
});
