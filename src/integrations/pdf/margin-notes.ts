import type { Page, PageElement } from '../pages/page.ts';

/**
 * Moves what the words and figures of an explainer open from the list after the text into the margin, each beside the
 * paragraph, or else the point of a list, that opens it first (styles/print/notes.css). What only a table opens stays in
 * the list. A page that a reader prints keeps its list: other paper may have no margin.
 */
export function notesBeside(page: Page): void {
  const definitions = page.elements.find((element) => element.attribute('class') === 'definitions');
  if (!definitions) return;
  const opening = (name: string) =>
    page.named(name).filter(({ source }) => source.includes('popovertarget='));
  const blocks = [...opening('p'), ...opening('li')];
  const notes = page.elements.filter((element) => /\bnote\b/.test(element.attribute('class') ?? ''));
  let left = 0;
  for (const note of notes) {
    const opener = `popovertarget="${note.attribute('id') ?? ''}"`;
    const block = blocks.find(({ source }) => source.includes(opener));
    if (block) {
      const aside = `<aside class="beside small">${wordsOf(note)}</aside>`;
      block.startTag = block.name === 'li' ? block.startTag + aside : aside + block.startTag;
      note.remove();
    } else left += 1;
  }
  if (left === 0) definitions.remove();
}

/** A definition as `<b>AES.</b> Alliance of …`, a figure without the link to its history. */
function wordsOf({ source }: PageElement): string {
  return source
    .replace(/<dt>([^]*?)<\/dt>\s*<dd>([^]*?)<\/dd>/, '<b>$1.</b> $2')
    .replace(/<a\b[^>]*>[^<]*<\/a>\s*$/, '')
    .trim();
}
