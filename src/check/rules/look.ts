import { pictureKind, sizeOf, type PictureKind, type Size } from '../../model/look/picture.ts';
import { faultsInSvg } from '../../model/look/svg.ts';
import { inEach, type InEach } from '../../model/localised.ts';
import type { Site } from '../../model/story.ts';
import type { Entry } from '../../story/entry.ts';
import { nearest } from '../nearest.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'look-missing': error({
    en: [
      'There is no file "{subject}" in the content folder.',
      'The site would have a gap in its place on every page.',
      'Put the file there, or correct its name.',
    ],
    fr: [
      'Il n’y a pas de fichier «\u202F{subject}\u202F» dans le dossier des textes.',
      'Chaque page aurait un vide à sa place.',
      'Mettez-y le fichier, ou corrigez son nom.',
    ],
  }),
  'look-unfit': error({
    en: [
      'This file cannot be used: {subject}.',
      'It would be missing, blurred or slow on every page.',
      'Put another file in its place.',
    ],
    fr: [
      'Ce fichier ne peut pas servir\u202F: {subject}.',
      'Il manquerait, serait flou ou ralentirait chaque page.',
      'Mettez un autre fichier à sa place.',
    ],
  }),
  'svg-refused': error({
    en: [
      'This drawing cannot be published: {subject}.',
      'A drawing is published as it is. What runs, loads other files or needs a face of its own does not belong in it.',
      'Take it out, or export the drawing anew as plain shapes.',
    ],
    fr: [
      'Ce dessin ne peut pas être publié\u202F: {subject}.',
      'Un dessin est publié tel quel. Ce qui s’exécute, charge d’autres fichiers ou demande une police n’y a pas sa place.',
      'Retirez-le, ou exportez à nouveau le dessin en simples formes.',
    ],
  }),
  'look-unused': warning({
    en: [
      'Nothing names the file "{subject}".',
      'Only files that site.yml names under "look" are published.',
      'Name it there, or remove it.',
    ],
    fr: [
      'Rien ne nomme le fichier «\u202F{subject}\u202F».',
      'Seuls les fichiers que site.yml nomme sous «\u202Flook\u202F» sont publiés.',
      'Nommez-le dans ce fichier, ou supprimez-le.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** How much a logo and an icon may weigh, in bytes. Every first visit loads the logo. */
const most: Readonly<Record<PictureKind, number>> = { svg: 20 * 1024, png: 60 * 1024 };

/** Pixels that an icon has at least on each side, and a logo in its height: it is shown 32 pixels high, and finer on paper. */
const [iconPixels, logoPixels] = [512, 128];

/** How many times as wide as high a logo may be: a phone shows one of 256 pixels. */
const widest = 8;

/** Files of the house's look that are missing, unfit, unsafe or left over. */
export function checkLook(
  entry: Entry,
  { look = {} }: Pick<Site, 'look'>,
  files: ReadonlyMap<string, Uint8Array>,
): readonly Problem[] {
  const named = [
    ...(look.logo ? [{ file: look.logo.file, path: ['look', 'logo', 'file'], whyNot: whyNoLogo }] : []),
    ...(look.icon ? [{ file: look.icon, path: ['look', 'icon'], whyNot: whyNoIcon }] : []),
  ];
  const judged = named.flatMap(({ file, path, whyNot }): readonly Problem[] => {
    const at = { file: entry.file, ...entry.locateText(path) };
    const bytes = files.get(file);
    if (!bytes) {
      const meant = nearest(file, [...files.keys()]);
      return [{ slug: 'look-missing', ...at, subject: file, ...(meant && { nearest: meant }) }];
    }
    const kind = pictureKind(file) ?? 'png';
    const faults = kind === 'svg' ? faultsInSvg(new TextDecoder().decode(bytes)) : [];
    if (faults.length > 0) return faults.map((fault) => refused(file, fault));
    const why = whyNoPicture(kind, bytes) ?? whyNot(kind, sizeOf(kind, bytes));
    return why ? [{ slug: 'look-unfit', ...at, subject: about(file, why) }] : [];
  });
  const used = new Set(named.map(({ file }) => file));
  const left = [...files.keys()]
    .filter((file) => !used.has(file))
    .map((file): Problem => ({ slug: 'look-unused', file, ...start, subject: file }));
  return [...unlike(judged), ...left];
}

const start = { at: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** One drawing may be both logo and icon. */
function unlike(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** The whole line is marked: where on it an attribute begins, a reader of XML does not tell. */
function refused(file: string, { line, what }: ReturnType<typeof faultsInSvg>[number]): Problem {
  const beginning = (of: number) => ({ line: of, column: 1 });
  return { slug: 'svg-refused', file, at: beginning(line), end: beginning(line + 1), subject: what };
}

function about(file: string, why: InEach): InEach {
  return inEach((language) => `${file} ${why[language]}`);
}

function whyNoPicture(kind: PictureKind, bytes: Uint8Array): InEach | undefined {
  if (bytes.length > most[kind]) {
    const [has, may] = [bytes.length, most[kind]].map((count) => String(Math.ceil(count / 1024)));
    return { en: `has ${has} KB, and ${may} KB is the most`, fr: `pèse ${has} Ko, et ${may} Ko est le plus` };
  }
  if (sizeOf(kind, bytes)) return undefined;
  return kind === 'png'
    ? { en: 'is no PNG picture, whatever its name says', fr: 'n’est pas une image PNG, malgré son nom' }
    : {
        en: 'does not say how large it is: give its <svg> a viewBox, like viewBox="0 0 32 32"',
        fr: 'ne dit pas sa taille\u202F: donnez à son <svg> un viewBox, comme viewBox="0 0 32 32"',
      };
}

function whyNoLogo(kind: PictureKind, size: Size | undefined): InEach | undefined {
  if (!size) return undefined;
  const { width, height } = size;
  if (kind === 'png' && height < logoPixels)
    return {
      en: `is ${String(height)} pixels high, and ${String(logoPixels)} are needed`,
      fr: `a ${String(height)} pixels de haut, et il en faut ${String(logoPixels)}`,
    };
  if (width > height * widest || height > width)
    return {
      en: `is ${String(width)} by ${String(height)}; a logo is at least as wide as high, and at most ${String(widest)} times`,
      fr: `mesure ${String(width)} sur ${String(height)}\u202F; un logo est au moins aussi large que haut, et au plus ${String(widest)} fois`,
    };
  return undefined;
}

function whyNoIcon(kind: PictureKind, size: Size | undefined): InEach | undefined {
  if (!size) return undefined;
  const { width, height } = size;
  if (width !== height)
    return {
      en: `is ${String(width)} by ${String(height)}, and an icon is square`,
      fr: `mesure ${String(width)} sur ${String(height)}, et une icône est carrée`,
    };
  if (kind === 'png' && width < iconPixels)
    return {
      en: `has ${String(width)} pixels on each side, and ${String(iconPixels)} are needed`,
      fr: `a ${String(width)} pixels de côté, et il en faut ${String(iconPixels)}`,
    };
  return undefined;
}
