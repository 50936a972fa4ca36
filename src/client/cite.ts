/** Completes the citations of a page with what is known only here: where it was read, and the day. Each can be copied. */
import { copyText } from './clipboard.ts';
import { showOutcome } from './outcome.ts';
import { pageFacts } from './page-facts.ts';

const { address } = pageFacts();
const phrases = document.querySelector<HTMLElement>('.actions')?.dataset;

for (const part of document.querySelectorAll<HTMLElement>('[data-reader]')) {
  const day = new Intl.DateTimeFormat(part.lang || 'en', { dateStyle: 'long' }).format(new Date());
  part.textContent = (part.dataset['reader'] ?? '').replace('{day}', day).replace('{address}', () => address);
}

for (const box of document.querySelectorAll<HTMLElement>('.citing')) {
  for (const words of box.querySelectorAll<HTMLElement>('p > span')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = box.dataset['copy'] ?? '';
    words.after(' ', button);
    copies(button, () => words.innerText.trim());
  }
  const link = box.querySelector<HTMLAnchorElement>('[data-link]');
  if (!link) continue;
  link.textContent = link.dataset['link'] ?? '';
  copies(link, () => address + link.hash);
}

function copies(button: HTMLElement, text: () => string): void {
  button.addEventListener('click', (event) => {
    event.preventDefault();
    void copyText(text()).then((done) => {
      showOutcome(button, phrases?.[done ? 'copied' : 'refused']);
    });
  });
}
