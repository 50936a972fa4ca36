import { quotation } from '../model/share.ts';
import { copyText } from './clipboard.ts';
import { pageFacts } from './page.ts';

/** The passage that is pointed at, tapped or tabbed into offers its own link, and itself as a quotation with its sources. */
const words = document.querySelector<HTMLElement>('.actions')?.dataset;
const tools = document.createElement('span');
tools.className = 'passage-tools';

if (words) {
  const page = pageFacts();
  const add = (label = '', text: (passage: Element, address: string) => string) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => {
      const passage = passageOf(tools);
      if (!passage) return;
      void copyText(text(passage, `${page.address}#${passage.id}`)).then((done) => {
        button.textContent = (done ? words['copied'] : words['refused']) ?? '';
        setTimeout(() => (button.textContent = label), 3000);
      });
    });
    tools.append(button);
  };
  add(words['passage'], (_, address) => address);
  add(words['quotation'], (passage, address) =>
    quotation(wordsOf(passage), { ...page, address }, sourcesOf(passage)),
  );

  document.addEventListener('focusin', offer);
  document.addEventListener('pointerover', (event) => {
    // A page that scrolls under a resting pointer takes nothing from who uses the keyboard.
    if (!passageOf(tools)?.querySelector(':focus-visible')) offer(event);
  });
}

/** Puts the controls at the end of the passage that an event comes from; elsewhere they go away. */
function offer({ target }: Event): void {
  const passage = target instanceof Element && passageOf(target);
  if (!passage) tools.remove();
  // A row's controls stand in its last cell: a row may hold nothing else.
  else if (!passage.contains(tools)) (passage.querySelector('td:last-child') ?? passage).append(tools);
}

function passageOf(element: Element): Element | null {
  return element.closest('[id^="p-"]');
}

/** The words of a passage without the marks of its sources. */
function wordsOf(passage: Element): string {
  const copy = passage.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.cite, .passage-tools')) extra.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** What the list at the end of the page says of each source that a passage cites. */
function sourcesOf(passage: Element) {
  const marks = [...passage.querySelectorAll<HTMLAnchorElement>('.cite a')];
  return [...new Set(marks.map(({ hash }) => hash))].flatMap((hash) => {
    const source = document.getElementById(hash.slice(1))?.cloneNode(true) as Element | undefined;
    if (!source) return [];
    const link = source.querySelector<HTMLAnchorElement>('a[href^=http]');
    for (const extra of source.querySelectorAll('.backlinks, a[href^=http]')) extra.remove();
    return [{ text: (source.textContent ?? '').replace(/\s+/g, ' ').trim(), address: link?.href }];
  });
}
