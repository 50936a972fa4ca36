import { linkSign, type LinkedSentence } from '../../../markdown/parse/linked-sentences.ts';
import type { Story } from '../../../model/story.ts';
import { countWords } from '../../../model/text/reading-time.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'signpost-cited': warning({
    en: [
      'This sentence cites a source but only leads to another page: {subject}',
      'No source speaks of our pages, so a reader who looks it up finds nothing that supports the sentence.',
      'Put the link into :::more, which needs no source, or say here what the source says.',
    ],
    fr: [
      'Cette phrase cite une source mais ne fait que mener à une autre page\u202F: {subject}',
      'Aucune source ne parle de vos pages\u202F: qui la consulte n’y trouve rien à l’appui de la phrase.',
      'Mettez le lien dans :::more, qui n’a pas besoin de source, ou dites ici ce que dit la source.',
    ],
  }),
} as const;

/** A sentence that only points has at most so many words outside its links, for each page that it names. */
const mostWords = 9;
/** A clause of so many words that links to no page may still only point: "For the figures, see …". */
const mostAside = 3;

/** The titles by which a text may name an article, a topic or a page, by `kind/id`. */
export function titlesOf({ articles, topics, pages }: Story): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({ articles, topics, pages }).flatMap(([kind, entries]) =>
      entries.map(({ id, title }) => [`${kind}/${id}`, title] as const),
    ),
  );
}

/** Sentences that carry a source and only point to other pages. */
export function check(
  { entry, body }: ParsedEntry,
  { titles }: { readonly titles: ReadonlyMap<string, string> },
): readonly Finding<keyof typeof messages>[] {
  return body.texts.flatMap(({ linked, spanOf }) =>
    linked
      .filter((sentence) => onlyPoints(sentence, titles))
      .map((sentence) => ({
        slug: 'signpost-cited' as const,
        file: entry.file,
        ...spanOf(sentence),
        subject: {
          en: sentence.links.map(({ text }) => `"${text}"`).join(', '),
          fr: sentence.links.map(({ text }) => `«\u202F${text}\u202F»`).join(', '),
        },
      })),
  );
}

/**
 * Whether a sentence does no more than lead to other pages, judged without knowing its language: it links to nothing but
 * articles, topics and pages, and names them as pages; it has no number; each clause holds such a link or hardly a word;
 * and there are few words besides. Within a sentence a title keeps its capital: "told in [The war in the north]" names a
 * page, "help in [the war in the north]" a war.
 */
function onlyPoints({ text, links }: LinkedSentence, titles: ReadonlyMap<string, string>): boolean {
  const [first] = links;
  return (
    first !== undefined &&
    links.every(({ to = '', text: name }) => namesPage(name, to, titles.get(to))) &&
    (text.trimStart().startsWith(linkSign) || !/^\p{Ll}/u.test(first.text)) &&
    !/\p{N}/u.test(text) &&
    clausesOf(text).every((clause) => clause.includes(linkSign) || countWords(clause) <= mostAside) &&
    countWords(text) <= mostWords * links.length
  );
}

/** Whether a link is the title of what it leads to, the first part of the title, or the id in words. */
function namesPage(name: string, to: string, title: string | undefined): boolean {
  if (title === undefined) return false;
  const [first = ''] = title.split(/[:,;?!–—]/u);
  return [title, first, to.split('/')[1] ?? ''].map(plain).includes(plain(name));
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** A hyphen within a word divides nothing. */
function clausesOf(sentence: string): readonly string[] {
  return sentence.split(/[\p{Ps}\p{Pe},;:–—،；：，、]|\p{Pd}(?!\p{L})/u);
}
