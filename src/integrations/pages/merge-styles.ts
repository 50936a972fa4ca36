import type { Page, PageElement } from './page.ts';

/**
 * Merges the styles of a page into one block, at the place of the first and in their order: each block costs a hash in
 * the page's policy, and a hash cannot be compressed. Styles for a medium stay within it.
 */
export function mergeStyles(page: Page): void {
  const styles = page.named('style');
  const [first, ...others] = styles;
  if (!first) return;
  const text = styles.map(textOf).join('');
  first.startTag = '<style>';
  first.setText(text);
  for (const style of others) style.remove();
}

function textOf(style: PageElement): string {
  const media = style.attribute('media');
  return media === undefined ? style.source : `@media ${media}{${style.source}}`;
}
