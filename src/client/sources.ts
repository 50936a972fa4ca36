/**
 * A mark of sources says to who does not see it that it is one. It opens what the list at the end of the page says of its
 * sources, and leads into the list from there. In the list the source that was led to leads back to its marks; the way to
 * the one that the reader came from stands out.
 */
const list = document.querySelector<HTMLElement>('.source-list');
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.cite a')];
const canOpen = 'popover' in HTMLElement.prototype;

const note = document.createElement('div');
note.className = 'note small source-note';
note.popover = 'auto';

/** The mark whose note is open, or was open last. */
let opened: HTMLAnchorElement | undefined;
/** Whether the press that is under way began on a mark whose note was open: it closes the note and opens nothing. */
let isClosing = false;

const fill = (phrase = '', number: number) => phrase.replace('{number}', String(number));

if (list) {
  const uses = new Map<string, HTMLAnchorElement[]>();
  for (const mark of marks) uses.set(mark.hash, [...(uses.get(mark.hash) ?? []), mark]);
  for (const [hash, used] of uses) {
    const source = document.getElementById(hash.slice(1));
    const back = document.createElement('span');
    back.className = 'backlinks';
    back.append('↑');
    used.forEach((mark, index) => {
      mark.setAttribute('aria-label', fill(list.dataset['mark'], Number(mark.textContent)));
      mark.id = `c${hash.slice(2)}-${String(index + 1)}`;
      const link = linkTo(`#${mark.id}`, String(index + 1));
      link.setAttribute('aria-label', fill(list.dataset['back'], index + 1));
      back.append(' ', link);
    });
    source?.append(' ', back);
  }
  if (canOpen) document.body.append(note);

  addEventListener(
    'pointerdown',
    ({ target }) => {
      isClosing = note.matches(':popover-open') && markAt(target) === opened;
    },
    { capture: true },
  );
  addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (mark) comeFrom(mark);
    const leads = event.target instanceof Element && event.target.closest('.source-note a[href^="#"]');
    if (leads && canOpen) note.hidePopover();
    if (!mark || !canOpen || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (isClosing) note.hidePopover();
    else open(mark, list);
    isClosing = false;
  });
}

function markAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element ? (target.closest<HTMLAnchorElement>('.cite a') ?? undefined) : undefined;
}

function open(mark: HTMLAnchorElement, { dataset }: HTMLElement): void {
  const group = [...(mark.parentElement?.querySelectorAll('a') ?? [])];
  const ordered = [mark, ...group.filter((other) => other !== mark)];
  note.replaceChildren(
    ...ordered.flatMap(({ hash, textContent }) => {
      const source = document.getElementById(hash.slice(1))?.cloneNode(true);
      if (!(source instanceof HTMLElement)) return [];
      source.querySelector('.backlinks')?.remove();
      const line = document.createElement('p');
      line.append(linkTo(hash, textContent), '. ', ...source.childNodes);
      return [line];
    }),
  );
  opened?.parentElement?.style.removeProperty('anchor-name');
  mark.parentElement?.style.setProperty('anchor-name', '--mark');
  note.style.setProperty('position-anchor', '--mark');
  note.setAttribute('aria-label', dataset['name'] ?? '');
  opened = mark;
  note.showPopover({ source: mark });
}

/** Marks the way back to where the reader came from. */
function comeFrom(mark: HTMLAnchorElement): void {
  list?.querySelector('[aria-current]')?.removeAttribute('aria-current');
  list?.querySelector(`a[href="#${mark.id}"]`)?.setAttribute('aria-current', 'true');
}

function linkTo(href: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = text;
  return link;
}
