import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A file of a face, and what of a drawing needs it. The letters beyond those of Western Europe are files of their own. */
interface FaceFile {
  readonly family: string;
  readonly subset: string;
  /** Its files for the two weights that drawings have. */
  readonly weights: Readonly<Record<400 | 600, number>>;
  /** `unicode-range`, and how much larger its letters are set. */
  readonly descriptors: string;
  readonly letters: RegExp;
}

/** The faces of drawings on paper: --interface in styles/print/page.css, and in formats/paper-faces.ts. */
const files: readonly FaceFile[] = [
  {
    family: 'Source Sans 3',
    subset: 'latin',
    weights: { 400: 400, 600: 600 },
    descriptors: '',
    letters: /</,
  },
  {
    family: 'Source Sans 3',
    subset: 'latin-ext',
    weights: { 400: 400, 600: 600 },
    descriptors: 'unicode-range:U+100-130,U+132-151,U+154-2BA,U+1E00-1E9F;',
    letters: /</,
  },
  {
    family: 'Amiri',
    subset: 'arabic',
    // It has no cut between the two.
    weights: { 400: 400, 600: 700 },
    descriptors: 'unicode-range:U+600-6FF,U+750-77F;size-adjust:125%;',
    letters: /[\u0600-\u06FF\u0750-\u077F]/,
  },
];

/**
 * Prepares a drawing for print: its text gets the page's faces and no outline. Chromium draws each outlined letter by
 * itself, twice, which was a third of a PDF. A picture loads no file, so that it carries its faces.
 */
export async function onPaper(svg: string): Promise<string> {
  const needed = files.filter(({ letters }) => letters.test(svg));
  const families = [...new Set(needed.map(({ family }) => `'${family}'`))].join(', ');
  const rules = svg.includes('<text') ? await Promise.all(needed.map(rulesOf)) : [];
  return svg
    .replace(/ stroke="[^"]*" stroke-width="[^"]*" paint-order="stroke"/g, '')
    .replace(/ font-family="[^"]*"/g, ` font-family="${families}, sans-serif"`)
    .replace(/<svg\b[^>]*>/, `$&${rules.length > 0 ? `<style>${rules.join('')}</style>` : ''}`);
}

const loaded = new Map<FaceFile, Promise<string>>();

/** The rules of a file's two weights, with its letters in them. */
function rulesOf(file: FaceFile): Promise<string> {
  const known =
    loaded.get(file) ??
    Promise.all(([400, 600] as const).map((weight) => ruleOf(file, weight))).then((both) => both.join(''));
  loaded.set(file, known);
  return known;
}

async function ruleOf(
  { family, subset, weights, descriptors }: FaceFile,
  weight: 400 | 600,
): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  const name = family.toLowerCase().replaceAll(' ', '-');
  const file = `@fontsource/${name}/files/${name}-${subset}-${String(weights[weight])}-normal.woff2`;
  const data = (await readFile(resolve(file))).toString('base64');
  return `@font-face{font-family:'${family}';font-weight:${String(weight)};${descriptors}src:url(data:font/woff2;base64,${data})}`;
}
