import { pageFacts } from './page-facts.ts';

/**
 * The buttons that print a page: as it is, or its text alone (styles/print/after.css), which then ends by saying where the
 * rest is. The page is as before when the printing is over.
 */
for (const button of document.querySelectorAll<HTMLElement>('[data-do=print]'))
  button.addEventListener('click', () => {
    const { elsewhere } = button.dataset;
    if (elsewhere) leaveOutAllButText(elsewhere.replace('{address}', pageFacts().address));
    print();
  });

function leaveOutAllButText(sentence: string): void {
  const root = document.documentElement;
  const line = document.createElement('p');
  line.className = 'elsewhere small';
  line.textContent = sentence;
  document.querySelector('.body')?.append(line);
  root.dataset['print'] = 'text';
  const restore = () => {
    line.remove();
    delete root.dataset['print'];
  };
  addEventListener('afterprint', restore, { once: true });
}
