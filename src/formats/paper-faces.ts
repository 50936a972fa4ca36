import { scriptOf } from '../i18n/direction.ts';

/** The faces of paper for a script that the sheet of all pages has none for (docs/decisions/0018), in two weights. */
interface PaperFace {
  readonly family: string;
  /** Its package, as its files are named. */
  readonly name: string;
  /** The letters that it draws (https://www.w3.org/TR/css-fonts-4/#unicode-range-desc). */
  readonly range: string;
  /** How much larger its letters have to be to look as large as Latin ones. */
  readonly enlarged: string;
}

const weights = [400, 600] as const;

const faces: Readonly<Record<string, PaperFace>> = {
  Arab: {
    family: 'Amiri',
    name: 'amiri-arabic',
    range: 'U+600-6FF,U+750-77F,U+870-8FF,U+200C-200F,U+FB50-FDFF,U+FE70-FEFC',
    enlarged: '125%',
  },
};

/** The face in which a language (BCP 47 tag) is printed beside those of all pages, or none where these have its letters. */
export function paperFaceOf(language: string): PaperFace | undefined {
  return faces[scriptOf(language) ?? ''];
}

/** The files of a face by weight, as they are named in the folder `faces` of the site: `x-400.woff2`. */
export function faceFiles({ name }: PaperFace): readonly (readonly [weight: number, file: string])[] {
  return weights.map((weight) => [weight, `${name}-${String(weight)}.woff2`]);
}

/**
 * The sheet that names a face for print. A browser fetches its files only when it prints letters of its range.
 * @param folder address path of its files, with a slash at the end
 */
export function faceSheet(face: PaperFace, folder: string): string {
  const { family, range, enlarged } = face;
  const rules = faceFiles(face).map(
    ([weight, file]) =>
      `@font-face{font-family:'${family}';font-style:normal;font-weight:${String(weight)};font-display:swap;` +
      `size-adjust:${enlarged};src:url('${folder}${file}') format('woff2');unicode-range:${range}}`,
  );
  const tokens = [
    `--text:'Source Serif 4','${family}',serif`,
    `--interface:'Source Sans 3','${family}',sans-serif`,
  ];
  return `${rules.join('')}@layer print{:root{${tokens.join(';')}}}`;
}
