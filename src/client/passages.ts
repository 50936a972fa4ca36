import { quotation, usualQuotation } from '../formats/share.ts';
import { oneLine } from '../model/text/one-line.ts';
import { pageFacts } from './page-facts.ts';
import { passageTools } from './passage-tools.ts';

/** The passage that is pointed at, clicked, tapped or tabbed into offers what can be done with it. */
const actions = document.querySelector<HTMLElement>('.actions');
/** Whether there is room for the controls beside the text; else they stand at the foot of the screen (ActionBar.astro). */
const besides = matchMedia('(width >= 72rem)');

if (actions) start(actions);

function start(actions: HTMLElement): void {
  const page = pageFacts();
  const { tools, update } = passageTools(actions, () => {
    const passage = passageOf(tools);
    const address = `${page.address}#${passage?.id ?? ''}`;
    const quoted = actions.dataset['quoted'] ?? usualQuotation;
    if (!passage) return undefined;
    return {
      address,
      quotation: () => quotation(wordsOf(passage), { ...page, address }, sourcesOf(passage), quoted),
    };
  });

  /** A passage that has left the screen offers nothing any more; one that the page still scrolls to has not been there yet. */
  let wasOnScreen = false;
  const leaving = new IntersectionObserver((seen) => {
    for (const { isIntersecting } of seen) {
      if (wasOnScreen && !isIntersecting) tools.remove();
      wasOnScreen = isIntersecting;
    }
  });

  document.addEventListener('focusin', (event) => {
    // A press moves the focus too, before the finger lifts: if the page moved then, the press would miss its target.
    if (!(event.target instanceof Element && event.target.matches(':focus-visible'))) return;
    offer(event);
    uncover(event);
  });
  document.addEventListener('click', (event) => {
    // Who taps a link or a term in a passage wants that, and not the passage.
    const control = event.target instanceof Element && event.target.closest('a, button, summary');
    if (control && !tools.contains(control) && !besides.matches) tools.remove();
    else offer(event);
  });
  document.addEventListener('pointerover', (event) => {
    // A page that scrolls under a resting pointer takes nothing from who uses the keyboard; and the way to the foot of
    // a narrow screen leads over other passages.
    if (besides.matches && !passageOf(tools)?.querySelector(':focus-visible')) offer(event);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') tools.remove();
  });

  /** Puts the controls at the end of the passage that an event comes from; elsewhere they go away. */
  function offer({ target }: Event): void {
    const passage = target instanceof Element && passageOf(target);
    if (!passage) tools.remove();
    // A row's controls go into its last cell, because a row may hold only cells.
    else if (!passage.contains(tools)) {
      (passage.querySelector('td:last-child') ?? passage).append(tools);
      update(besides.matches);
      leaving.disconnect();
      wasOnScreen = false;
      leaving.observe(passage);
    }
  }

  /** At the foot of the screen the controls hide nothing that the keyboard has reached. */
  function uncover({ target }: Event): void {
    if (!(target instanceof Element) || tools.contains(target) || !tools.isConnected || besides.matches)
      return;
    if (target.getBoundingClientRect().bottom > tools.getBoundingClientRect().top)
      target.scrollIntoView({ block: 'center' });
  }
}

function passageOf(element: Element): Element | null {
  return element.closest('[id^="p-"], tr[id]');
}

/** The words of a passage without the marks of its sources. */
function wordsOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.cite, .citing, .passage-tools')) extra.remove();
  const cells = [...copy.querySelectorAll('td')];
  return (cells.length > 0 ? cells : [copy]).map(({ textContent }) => oneLine(textContent ?? '')).join(' · ');
}

/** What the list at the end of the page says of each source that a passage cites. */
function sourcesOf(passage: Element) {
  const marks = [...passage.querySelectorAll<HTMLAnchorElement>('.cite a')];
  return [...new Set(marks.map(({ hash }) => hash))].flatMap((hash) => {
    const source = document.getElementById(hash.slice(1))?.cloneNode(true) as Element | undefined;
    if (!source) return [];
    const link = source.querySelector<HTMLAnchorElement>('a[href^=http]');
    for (const extra of source.querySelectorAll('.backlinks')) extra.remove();
    // What the page isolates by its markup, plain text isolates by signs.
    for (const name of source.querySelectorAll('[dir]')) {
      name.prepend('\u2068');
      name.append('\u2069');
    }
    return [{ text: oneLine(source.textContent ?? ''), address: link?.href }];
  });
}
