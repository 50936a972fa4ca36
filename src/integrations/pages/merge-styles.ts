import type { Page } from './page.ts';

/**
 * Merges the screen styles of a page into one block, at the place of the first and in their order: each block costs a
 * hash in the page's policy, and a hash cannot be compressed. Blocks for other media stay as they are.
 */
export function mergeStyles(page: Page): void {
  const [first, ...others] = page.named('style').filter((style) => style.attribute('media') === undefined);
  if (!first) return;
  first.startTag = '<style>';
  first.setText([first, ...others].map(({ source }) => source).join(''));
  for (const style of others) style.remove();
}
