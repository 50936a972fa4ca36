import type { FindMentions } from './mention-finder.ts';
import { sentenceSegmenter } from '../text/per-language.ts';
import { termsOf, type Use, type Used } from '../backlinks.ts';

/** A stretch of running text without its citations, as a reader reads it in one go: a paragraph, an item, a cell. */
export interface Passage {
  /** Fragment and title of the section it is in; none before the first heading. */
  readonly section?: { readonly id: string; readonly title: string };
  readonly text: string;
}

/** An entry as far as looking for mentions needs it. */
export interface Readable extends Pick<Used, 'use' | 'terms' | 'links'> {
  readonly passages: readonly Passage[];
}

/** An entry that uses a term, with sentences that name it; none where it is only linked to or chosen. */
export interface MentionedIn {
  readonly use: Use;
  readonly sentences: readonly (MentioningSentence & Pick<Passage, 'section'>)[];
}

/** A sentence that names terms: its parts in order, each plain or the mention of a term. */
export interface MentioningSentence {
  readonly terms: ReadonlySet<string>;
  readonly parts: readonly { readonly text: string; readonly term?: string }[];
}

/**
 * The sentences of a text (without citations) that name a term, in order, with every mention set apart. Sentences end
 * where Unicode says so (https://unicode.org/reports/tr29/#Sentence_Boundaries); a mention that lies over an end,
 * as of a name with a full stop within, joins the two.
 */
export function sentencesWithMentions(
  text: string,
  findMentions: FindMentions,
  language: string,
): readonly MentioningSentence[] {
  const mentions = findMentions(text);
  if (mentions.length === 0) return [];
  return sentencesOf(text, language, mentions).flatMap(({ start, end }) => {
    const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
    if (inside.length === 0) return [];
    const parts: { text: string; term?: string }[] = [];
    let done = start;
    for (const mention of inside) {
      if (mention.start > done) parts.push({ text: text.slice(done, mention.start) });
      parts.push({ text: text.slice(mention.start, mention.end), term: mention.id });
      done = mention.end;
    }
    if (done < end) parts.push({ text: text.slice(done, end) });
    return [{ terms: new Set(inside.map(({ id }) => id)), parts }];
  });
}

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Sentences as ranges without the space after them. */
function sentencesOf(text: string, language: string, mentions: readonly TextRange[]): readonly TextRange[] {
  const ranges: TextRange[] = [];
  for (const { segment, index } of sentenceSegmenter(language).segment(text)) {
    const end = index + segment.trimEnd().length;
    const previous = ranges.at(-1);
    const cut = previous && mentions.some(({ start, end: stop }) => start < index && stop > index);
    if (cut) ranges.splice(-1, 1, { start: previous.start, end });
    else ranges.push({ start: index, end });
  }
  return ranges;
}

/** How many sentences of a section are enough to find the place. */
const enough = 2;

/**
 * Sentences that say something: none of names alone (a cell of a table), none twice or as in the title above them, the
 * first two of each section.
 */
function tellingOf({ title }: Use, sentences: MentionedIn['sentences']): MentionedIn['sentences'] {
  const said = new Set([title, `${title}.`]);
  const counts = new Map<string | undefined, number>();
  return sentences.filter(({ parts, section }) => {
    const text = parts.map((part) => part.text).join('');
    const count = counts.get(section?.id) ?? 0;
    const saysMore = parts.some((part) => !part.term && /\p{L}/u.test(part.text));
    if (!saysMore || said.has(text) || count === enough) return false;
    said.add(text);
    counts.set(section?.id, count + 1);
    return true;
  });
}

/** Where each term is mentioned, by its id: entries in the order given, sentences in the order of the text. */
export function indexMentions(
  entries: readonly Readable[],
  findMentions: FindMentions,
  language: string,
): ReadonlyMap<string, readonly MentionedIn[]> {
  const found = new Map<string, MentionedIn[]>();
  for (const entry of entries) {
    const sentences = entry.passages.flatMap(({ text, section }) =>
      sentencesWithMentions(text, findMentions, language).map((sentence) => ({
        ...sentence,
        ...(section && { section }),
      })),
    );
    const terms = new Set([...sentences.flatMap(({ terms: named }) => [...named]), ...termsOf(entry)]);
    for (const term of terms) {
      const naming = sentences.filter((sentence) => sentence.terms.has(term));
      found.set(term, [
        ...(found.get(term) ?? []),
        { use: entry.use, sentences: tellingOf(entry.use, naming) },
      ]);
    }
  }
  return found;
}
