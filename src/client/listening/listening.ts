import type { listeningWords } from '../../i18n/en/listening.ts';
import sheet from '../../styles/listening.css?url';
import { listeningBar } from './bar.ts';
import { placeMark } from './place.ts';
import { Reading } from './reading.ts';
import { voiced } from './voiced.ts';
import { wordsFor } from './words-for.ts';

/** Reads an article aloud. It comes when somebody asks for it (client/listening/offer.ts). */
const words = import.meta.glob<typeof listeningWords>('../../i18n/*/listening.ts', {
  eager: true,
  import: 'listeningWords',
});

/** What ends the reading that goes on. */
let begun: Promise<() => void> | undefined;

/**
 * Begins to read an article, or ends that.
 * @param button what was pressed: it is in the article, and says whether that is read
 * @throws Error when the styles do not arrive, or there is no voice any more
 */
export async function toggleListening(button: HTMLButtonElement): Promise<void> {
  if (begun) {
    (await begun)();
    return;
  }
  begun = begin(button);
  await begun.catch((reason: unknown) => {
    begun = undefined;
    throw reason;
  });
}

async function begin(button: HTMLButtonElement): Promise<() => void> {
  const article = button.closest('article');
  const passages = article ? voiced(article) : [];
  const { listening } = wordsFor(words, 'listening', document.documentElement.lang) ?? {};
  if (!listening || passages.length === 0) throw new Error('There is nothing to read, or nobody to read it');
  const styles = await addStyles();
  const ends = new AbortController();
  const { signal } = ends;

  const { bar, toggle, tell } = listeningBar(listening, {
    back: () => {
      reading.back();
    },
    toggle: () => {
      reading.toggle();
    },
    next: () => {
      reading.next();
    },
    stop: end,
  });
  const mark = placeMark(bar, signal);
  const reading = new Reading(
    passages.map(({ pieces }) => pieces),
    {
      onState: tell,
      onPassage: (passage, isAsked) => {
        const { element } = passages[passage] ?? {};
        if (element) mark.moveTo(element, isAsked);
      },
    },
  );

  function end(): void {
    ends.abort();
    reading.end();
    mark.end();
    styles.remove();
    button.setAttribute('aria-pressed', 'false');
    begun = undefined;
  }

  /** A passage that is pressed is read, and offers nothing else. Who presses a link, or selects words, wants that. */
  const choose = (event: MouseEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || target.closest('a, button, summary, input, .note')) return;
    const passage = passages.map(({ element }) => element.contains(target)).lastIndexOf(true);
    if (passage < 0 || getSelection()?.isCollapsed === false) return;
    event.stopPropagation();
    reading.readFrom(passage);
  };

  document.addEventListener('click', choose, { capture: true, signal });
  bar.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') end();
  });
  // Some browsers go on reading when the page has gone.
  addEventListener('pagehide', end, { signal });
  document.body.append(bar);
  button.setAttribute('aria-pressed', 'true');
  toggle.focus({ preventScroll: true });
  reading.readFrom(0);
  return end;
}

/** Only what is seen is styled: on paper there is no bar and no mark. */
function addStyles(): Promise<HTMLLinkElement> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.media = 'screen';
    link.href = sheet;
    link.onload = () => {
      resolve(link);
    };
    link.onerror = () => {
      link.remove();
      reject(new Error('The styles did not arrive'));
    };
    document.head.append(link);
  });
}
