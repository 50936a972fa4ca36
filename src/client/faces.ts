/** What is set in each cut of the faces. */
const setIn = {
  'normal 400': 'main',
  'normal 600': 'main :is(b, strong, h1, h2, h3, h4, dt, th, .kicker)',
  'italic 400': 'main :is(em, i)',
};

/** Loads those faces of the sheets for print that have letters of this page. */
export async function loadFaces(): Promise<void> {
  const sheets = [...document.styleSheets].filter(({ href, media }) => href && media.mediaText === 'print');
  const rules = sheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
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
