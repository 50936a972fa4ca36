import type { Page, PageElement } from '../pages/page.ts';

/**
 * Moves the definitions of an explainer from their list into the margin, each beside the paragraph that names its term
 * first (styles/print/notes.css). What only a table or the brief names stays in the list. On other paper than that of the
 * PDF there may be no margin, so a page that a reader prints keeps its list.
 */
export function definitionsBeside(page: Page): void {
  const body = page.elements.find((element) => element.attribute('class') === 'body');
  if (!body) return;
  const paragraphs = page.named('p').filter(({ source }) => source.includes('popovertarget='));
  const entries = page.named('div').flatMap((element) => entryOf(element) ?? []);
  const moved = entries.filter(({ id, html }) => {
    const paragraph = paragraphs.find(({ source }) => source.includes(`popovertarget="${id}"`));
    if (paragraph) paragraph.startTag = `<aside class="beside small">${html}</aside>${paragraph.startTag}`;
    return paragraph !== undefined;
  });
  for (const { element } of moved) element.remove();
  if (moved.length < entries.length) return;
  page.elements.find((element) => element.attribute('aria-labelledby') === 'terms')?.remove();
}

/** An entry of the list of terms: `<div><dt>AES</dt><dd class="note" id="t-aes" popover>…</dd></div>`. */
function entryOf(element: PageElement) {
  const [, term = '', id = '', definition = ''] =
    /^\s*<dt>([^]*?)<\/dt>\s*<dd class="note" id="(t-[^"]*)"[^>]*>([^]*)<\/dd>\s*$/.exec(element.source) ?? [];
  if (id === '') return undefined;
  return { element, id, html: `<b>${term}.</b> ${definition.replace(/<a\b[^]*?<\/a>/, '').trim()}` };
}
