import type { Page, PageElement } from '../pages/page.ts';

/**
 * Moves what the words and figures of an explainer open from the list after the text into the margin, each beside the
 * paragraph, or else the point of a list, that opens it first (styles/print/notes.css). What only a table opens stays in
 * the list. A page that a reader prints keeps its list: other paper may have no margin.
 */
export function notesBeside(page: Page): void {
  const opening = (name: string) =>
    page.named(name).filter(({ source }) => source.includes('popovertarget='));
  const blocks = [...opening('p'), ...opening('li')];
  const lists = page.elements.filter((element) => isList(element) && holdsNotes(element));
  // A glossary, as in a dossier, stays whole.
  const notes = page.elements.filter(
    (element) =>
      isNote(element) && lists.some(({ source }) => source.includes(`id="${element.attribute('id') ?? ''}"`)),
  );
  for (const note of notes) {
    const opener = `popovertarget="${note.attribute('id') ?? ''}"`;
    const block = blocks.find(({ source }) => source.includes(opener));
    if (!block) continue;
    const aside = `<aside class="beside small">${wordsOf(note)}</aside>`;
    block.startTag = block.name === 'li' ? block.startTag + aside : aside + block.startTag;
    note.remove();
  }
  for (const list of lists) if (!holdsNotes(list)) list.remove();
}

function isNote(element: PageElement): boolean {
  return /^note\b/.test(element.attribute('class') ?? '');
}

/** A list with its heading, of which nothing is left when its last note is moved. */
function isList(element: PageElement): boolean {
  return element.attribute('class') === 'definitions' || element.attribute('aria-labelledby') === 'terms';
}

function holdsNotes({ source }: PageElement): boolean {
  return source.includes('class="note');
}

/** A definition as `<b>AES.</b> Alliance of …`, a figure without the link to its history. */
function wordsOf({ source }: PageElement): string {
  return source
    .replace(/<dt>([^]*?)<\/dt>\s*<dd>([^]*?)<\/dd>/, '<b>$1.</b> $2')
    .replace(/<a\b[^>]*>[^<]*<\/a>\s*$/, '')
    .trim();
}
