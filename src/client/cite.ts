import { pageFacts } from './page-facts.ts';

/** Completes the sentence that cites a page: where it is, and the day on which it is read. */
const address = document.querySelector('[data-address]');
const today = document.querySelector<HTMLElement>('[data-today]');
if (address) address.textContent = pageFacts().address;
if (today) {
  const locale = today.dataset['today'];
  today.textContent = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(new Date());
}
