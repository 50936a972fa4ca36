/** In milliseconds: how long a page may take to scroll by itself. */
const scrolling = 1000;

/**
 * Marks the passage that is read, and keeps it in sight: always when the reader has asked for it, and else unless the
 * reader has scrolled away from the one before it.
 * @param bar what covers the foot of the screen
 * @param signal which ends it
 */
export function placeMark(bar: HTMLElement, signal: AbortSignal) {
  let marked: HTMLElement | undefined;
  let hasScrolled = false;
  let scrolledAt = -scrolling;

  const isSeen = () => {
    const { top = 0, bottom = 0 } = marked?.getBoundingClientRect() ?? {};
    return bottom > 0 && top < bar.getBoundingClientRect().top;
  };
  const show = (element: HTMLElement) => {
    hasScrolled = false;
    const { top, bottom, height } = element.getBoundingClientRect();
    const room = bar.getBoundingClientRect().top;
    if (top >= 0 && bottom <= room) return;
    scrolledAt = performance.now();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({
      behavior: isStill ? 'auto' : 'smooth',
      block: height < room ? 'center' : 'start',
    });
  };

  addEventListener(
    'scroll',
    () => {
      hasScrolled ||= performance.now() - scrolledAt > scrolling;
    },
    { passive: true, signal },
  );

  return {
    moveTo: (element: HTMLElement, isAsked: boolean) => {
      const follows = isAsked || !hasScrolled || isSeen();
      marked?.removeAttribute('data-heard');
      marked = element;
      element.dataset['heard'] = '';
      if (follows) show(element);
    },
    /** Takes mark and bar away. Who has used the bar by keyboard goes on from the passage that was read last. */
    end: () => {
      const hadFocus = bar.contains(document.activeElement);
      bar.remove();
      marked?.removeAttribute('data-heard');
      if (hadFocus && marked) focusOn(marked);
    },
  };
}

function focusOn(passage: HTMLElement): void {
  passage.tabIndex = -1;
  passage.focus({ preventScroll: true });
  passage.addEventListener('blur', () => {
    passage.removeAttribute('tabindex');
  });
}
