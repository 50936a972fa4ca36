/** What is looked at in the page itself: each runs there, so each stands alone. */

/** How many that a selector finds are shown. */
export function visible(selector: string): number {
  return [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
}

/** The words of the first that a selector finds, on one line. */
export function textOf(selector: string): string {
  return (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Where the first that a selector finds stands on the screen. */
export function boxOf(selector: string) {
  const { top, right, bottom, left } =
    document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
  return { top, right, bottom, left };
}
