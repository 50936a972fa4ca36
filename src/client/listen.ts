/**
 * Where the device itself has a voice for the language of an article, the article offers to be heard. The button comes by
 * itself, and what reads only when it is pressed.
 */
import { voicesOf } from './listening/voices.ts';

/** The points in brief, or where there are none what comes after them. */
const place = document.querySelector<HTMLElement>('.explainer :is(.brief, .actions)');
const language = document.querySelector('h1')?.closest<HTMLElement>('[lang]')?.lang ?? '';

if (place && 'speechSynthesis' in window) {
  const offer = () => {
    if (voicesOf(speechSynthesis.getVoices(), language).length === 0) return;
    speechSynthesis.onvoiceschanged = null;
    void import('./listening/offer.ts').then(({ offerAt }) => {
      offerAt(place);
    });
  };
  // Most browsers learn of the voices after the page has asked for them.
  speechSynthesis.onvoiceschanged = offer;
  offer();
}
