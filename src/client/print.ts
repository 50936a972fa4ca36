import { pageFacts } from './page-facts.ts';

/**
 * The buttons that print a page: as it is, or its text alone (styles/print/after.css), which then ends by saying where the
 * rest is. Browsers fetch the faces of paper when they print and do not wait for them; the buttons do, for some seconds.
 */
const longestWait = 4000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do=print]'))
  button.addEventListener('click', () => {
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
    void Promise.race([import('./faces.ts').then(({ loadFaces }) => loadFaces()), patience])
      .catch(() => undefined)
      .then(() => {
        const { elsewhere } = button.dataset;
        if (elsewhere) leaveOutAllButText(elsewhere.replace('{address}', () => pageFacts().address));
        print();
      });
  });

/** The page is as before when the printing is over. */
function leaveOutAllButText(sentence: string): void {
  const root = document.documentElement;
  const line = document.createElement('p');
  line.className = 'elsewhere small';
  line.textContent = sentence;
  document.querySelector('.body')?.after(line);
  root.dataset['print'] = 'text';
  const restore = () => {
    line.remove();
    delete root.dataset['print'];
  };
  addEventListener('afterprint', restore, { once: true });
}
