import { accentOf, type Accent, type House } from '../../model/colours/accents.ts';
import { areAlike, contrastOnPaper, leastContrast, nearestReadable } from '../../model/colours/contrast.ts';
import { compareText } from '../../model/text/compare.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, warning, type Finding } from './rule.ts';

export const messages = {
  'colour-faint': error({
    en: [
      'This colour is too light to be read on the paper: {subject}.',
      'Small words are set in it, and many people could not read them.',
      'Take a darker one. The colour for the dark theme follows from it.',
    ],
    fr: [
      'Cette couleur est trop claire pour être lue sur le fond\u202F: {subject}.',
      'De petits mots sont écrits dans cette couleur, et beaucoup de gens ne pourraient pas les lire.',
      'Prenez une couleur plus foncée. Celle du thème sombre en est déduite.',
    ],
  }),
  'colours-alike': warning({
    en: [
      'Two themes have colours that are hard to tell apart: {subject}.',
      'Readers could take a page of one theme for a page of the other.',
      'Give one of the two a colour of another hue.',
    ],
    fr: [
      'Deux thèmes ont des couleurs difficiles à distinguer\u202F: {subject}.',
      'On pourrait prendre une page de l’un pour une page de l’autre.',
      'Donnez à l’un des deux une couleur d’une autre teinte.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** Colours of themes and of the house in which words could not be read, and themes whose colours look the same. */
export function checkColours(originals: readonly ValidOriginal[], house: House): readonly Problem[] {
  const faint = originals.flatMap((original): Problem[] => {
    const { colour, path } = writtenIn(original);
    return colour?.startsWith('#') && contrastOnPaper(colour) < leastContrast
      ? [
          {
            slug: 'colour-faint',
            file: original.entry.file,
            ...original.entry.locateText(path),
            subject: faintWords(colour),
            nearest: nearestReadable(colour),
          },
        ]
      : [];
  });
  return faint.length > 0 ? faint : alike(originals, house);
}

/** The colour that a file gives, and where. */
function writtenIn(original: ValidOriginal): {
  readonly colour?: string | undefined;
  readonly path: string[];
} {
  if (original.collection === 'topics') return { colour: original.data.accent, path: ['accent'] };
  if (original.collection === 'site') return { colour: original.data.look?.accent, path: ['look', 'accent'] };
  return { path: [] };
}

function faintWords(colour: string) {
  const [has, needed] = [contrastOnPaper(colour).toFixed(1), String(leastContrast)];
  return {
    en: `${colour} (its contrast is ${has}:1, and ${needed}:1 is needed)`,
    fr: `${colour} (contraste de ${has.replace('.', ',')}:1, alors qu’il faut ${needed}:1)`,
  };
}

/** Each theme is compared with those in files before its own. */
function alike(originals: readonly ValidOriginal[], house: House): readonly Problem[] {
  const themes = originals
    .toSorted((a, b) => compareText(a.entry.file, b.entry.file))
    .flatMap((original) =>
      original.collection === 'topics' && original.data.accent !== undefined
        ? [{ ...original, colours: accentOf(original.data.accent, house) }]
        : [],
    );
  return themes.flatMap(({ entry, data, colours }, index): Problem[] => {
    const other = themes.slice(0, index).find((earlier) => lookAlike(colours, earlier.colours));
    if (!other) return [];
    const [one, two] = [`${data.accent} (${entry.id})`, `${other.data.accent ?? ''} (${other.entry.id})`];
    return [
      {
        slug: 'colours-alike',
        file: entry.file,
        ...entry.locateText(['accent']),
        subject: { en: `${one} and ${two}`, fr: `${one} et ${two}` },
      },
    ];
  });
}

function lookAlike(one: Accent, other: Accent): boolean {
  return areAlike(one.light, other.light) || areAlike(one.dark, other.dark);
}
