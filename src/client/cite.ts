import { pageFacts } from './page.ts';

/** Completes the sentence that cites a page: where it is, and the day on which it is read. */
const [address, today] = ['address', 'today'].map((name) => document.querySelector(`[data-${name}]`));
if (address) address.textContent = pageFacts().address;
if (today) {
  const { lang } = document.documentElement;
  today.textContent = new Intl.DateTimeFormat(lang, { dateStyle: 'long' }).format(new Date());
}
