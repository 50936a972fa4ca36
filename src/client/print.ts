import { pageFacts } from './page-facts.ts';

/**
 * The buttons that print a page: as it is, or its text alone (styles/print/after.css), which then ends by saying where the
 * rest is. Browsers fetch the faces of paper and the pictures further down when they print, and some do not wait for them;
 * the buttons do, for some seconds.
 */
const longestWait = 4000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do=print]'))
  button.addEventListener('click', () => {
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
    const faces = import('./faces.ts').then(({ loadFaces }) => loadFaces());
    void Promise.race([Promise.allSettled([faces, ...pictures()]), patience]).then(() => {
      const { elsewhere } = button.dataset;
      if (elsewhere) leaveOutAllButText(elsewhere.replace('{address}', () => pageFacts().address));
      print();
    });
  });

/** Fetches the pictures that wait for the reader to come by. */
function pictures(): Promise<void>[] {
  return [...document.images].map((image) => {
    image.loading = 'eager';
    return image.decode();
  });
}

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
