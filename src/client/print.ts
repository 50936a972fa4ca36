import { pageFacts } from './page-facts.ts';

/**
 * The buttons that print a page: as it is, or its text alone (styles/print/after.css), which then ends by saying where the
 * rest is. Browsers fetch the faces of paper when they print and do not wait for them; the buttons do, for some seconds.
 */
const longestWait = 4000;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do=print]'))
  button.addEventListener('click', () => {
    const patience = new Promise((resolve) => setTimeout(resolve, longestWait));
    void Promise.race([loadFaces(), patience])
      .catch(() => undefined)
      .then(() => {
        const { elsewhere } = button.dataset;
        if (elsewhere) leaveOutAllButText(elsewhere.replace('{address}', pageFacts().address));
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

/** What is set in each cut of the faces. */
const setIn = {
  'normal 400': 'main',
  'normal 600': 'main :is(b, strong, h1, h2, h3, h4, dt, th, .kicker)',
  'italic 400': 'main :is(em, i)',
};

/** Loads those faces of the sheet for print that have letters of this page. */
async function loadFaces(): Promise<void> {
  const sheet = [...document.styleSheets].find(({ href, media }) => href && media.mediaText === 'print');
  const rules = [...(sheet?.cssRules ?? [])].filter((rule) => rule instanceof CSSFontFaceRule);
  const fonts = rules.map(({ style: declared }) => {
    const value = (name: string) => declared.getPropertyValue(name);
    const family = value('font-family').replace(/["']/g, '');
    const [style, weight] = [value('font-style'), value('font-weight')];
    const unicodeRange = value('unicode-range') || 'U+0-10FFFF';
    document.fonts.add(new FontFace(family, value('src'), { style, weight, unicodeRange }));
    return { font: `${style} ${weight} 1em "${family}"`, cut: `${style} ${weight}` };
  });
  await Promise.all(
    fonts.map(async ({ font, cut }) => {
      const elements = [...document.querySelectorAll(setIn[cut as keyof typeof setIn])];
      const text = elements.map(({ textContent }) => textContent).join('');
      if (text) await document.fonts.load(font, text);
    }),
  );
}
