import type { listenWords } from '../../i18n/en/listen.ts';
import { showOutcome } from '../outcome.ts';
import { wordsFor } from './words-for.ts';

const words = import.meta.glob<typeof listenWords>('../../i18n/*/listen.ts', {
  eager: true,
  import: 'listenWords',
});

/** A loudspeaker, in a square of 20. */
const icon =
  '<svg aria-hidden=true width=20 viewBox="0 0 20 20" fill=none stroke=currentColor stroke-width=2>' +
  '<path d="M3 7v6h3l5 4V3L6 7zM14 7q2 3 0 6M16 4q4 6 0 12"/></svg> ';

/**
 * A class would cost every article the bytes of its styles. How it is displayed is left to the sheets: on paper it is not.
 */
const style =
  'position:absolute;inset-block-start:-1rem;inset-inline-end:0;block-size:2.75rem;padding:0 1rem;border:0;' +
  'background:var(--ink);color:var(--paper);font:600 1rem var(--interface);cursor:pointer';

/**
 * The button that has an article read aloud. It is at the end of the line above the points in brief, where there is room,
 * so that nothing moves when it comes; a text without such points has it on a line of its own.
 * @param place the points, or what follows them
 */
export function offerAt(place: HTMLElement): void {
  const { listen } = wordsFor(words, 'listen', document.documentElement.lang) ?? {};
  if (!listen) return;
  const [button, label] = [document.createElement('button'), document.createElement('span')];
  label.textContent = listen.button;
  button.type = 'button';
  button.style.cssText = style;
  button.innerHTML = icon;
  button.querySelector('svg')?.style.setProperty('vertical-align', '-0.25em');
  button.append(label);
  button.onclick = () => {
    // Safari lets a page speak that has spoken while a press was handled.
    speechSynthesis.speak(new SpeechSynthesisUtterance(''));
    import('./listening.ts')
      .then(({ toggleListening }) => toggleListening(button))
      .catch(() => {
        showOutcome(label, listen.failed);
      });
  };
  if (place.matches('.brief')) {
    place.style.position = 'relative';
    place.prepend(button);
  } else {
    button.style.position = 'static';
    place.before(button);
  }
}
