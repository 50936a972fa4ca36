import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The face of drawings on paper: --interface in styles/print/page.css. */
const face = 'Source Sans 3';

/** The letters of a face beyond those of Western Europe are files of their own. */
const subsets = { latin: '', 'latin-ext': 'unicode-range:U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F;' };

/**
 * Prepares a drawing for print: its text gets the page's face and no outline. Chromium draws each outlined letter by
 * itself, twice, which was a third of a PDF. A picture loads no file, so that it carries its face.
 */
export async function onPaper(svg: string): Promise<string> {
  return svg
    .replace(/ stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"/g, '')
    .replace(/ font-family="[^"]*"/g, ` font-family="'${face}', sans-serif"`)
    .replace(/<svg\b[^>]*>/, `$&${svg.includes('<text') ? `<style>${await faces()}</style>` : ''}`);
}

let loaded: Promise<string> | undefined;

function faces(): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const load = async ([subset, range]: readonly [string, string], weight: number) => {
    const name = `@fontsource/source-sans-3/files/source-sans-3-${subset}-${String(weight)}-normal.woff2`;
    const data = (await readFile(resolve(name))).toString('base64');
    return `@font-face{font-family:'${face}';font-weight:${String(weight)};${range}src:url(data:font/woff2;base64,${data})}`;
  };
  const all = Object.entries(subsets).flatMap((subset) => [load(subset, 400), load(subset, 600)]);
  return (loaded ??= Promise.all(all).then((rules) => rules.join('')));
}
