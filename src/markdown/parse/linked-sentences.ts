import { sentenceSegmenter } from '../../model/text/per-language.ts';
import type { Range } from './problem.ts';
import { citationSign, type WrittenBlock } from './written-blocks.ts';

/** A sentence that cites a source and links to an entry. */
export interface LinkedSentence extends Range {
  /** Its words outside its links, without citations; a sign (`linkSign`) stands for each link. */
  readonly text: string;
  readonly links: readonly { readonly to: string | undefined; readonly text: string }[];
}

/** Stands for a link in a sentence. */
export const linkSign = '\u{fffb}';

/**
 * The sentences of blocks that both cite and link to an entry.
 * @param language BCP 47 tag by whose rules sentences end
 */
export function linkedSentences(
  blocks: readonly WrittenBlock[],
  language: string,
): readonly LinkedSentence[] {
  return blocks
    .filter(({ cites, links }) => cites.length > 0 && links.some(({ to }) => to !== undefined))
    .flatMap((block) =>
      sentencesOf(block, language).flatMap(({ start, end }) => {
        const links = block.links.filter((link) => link.start >= start && link.end <= end);
        const written = block.text.slice(start, end);
        if (!written.includes(citationSign) || links.every(({ to }) => to === undefined)) return [];
        return [
          {
            ...block.rangeOf(start, end),
            text: withoutLinks(block, start, end).replaceAll(citationSign, ''),
            links: links.map((link) => ({ to: link.to, text: block.text.slice(link.start, link.end) })),
          },
        ];
      }),
    );
}

/** Where the sentences of a block begin and end, the spaces after them left out; none ends within a link. */
function sentencesOf({ text, links }: WrittenBlock, language: string): readonly Range[] {
  // A line break is a space to the reader, but would end a sentence here.
  const starts = [...sentenceSegmenter(language).segment(text.replace(/\s/g, ' '))]
    .map(({ index }) => index)
    .filter((index) => !links.some(({ start, end }) => index > start && index < end));
  return starts.map((start, index) => {
    const whole = text.slice(start, starts[index + 1]);
    return { start, end: start + whole.trimEnd().length };
  });
}

function withoutLinks({ text, links }: WrittenBlock, start: number, end: number): string {
  let done = start;
  let rest = '';
  for (const link of links.filter((one) => one.start >= start && one.end <= end)) {
    rest += text.slice(done, link.start) + linkSign;
    done = link.end;
  }
  return rest + text.slice(done, end);
}
