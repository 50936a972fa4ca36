import type { OutlinePart } from '../../../markdown/parse/outline.ts';
import type { InEach } from '../../../model/localised.ts';
import type { ParsedText } from '../../parse-entry.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-headings': warning({
    en: [
      'The headings of the translation are not those of its original: {subject}.',
      'A link from one language to the other leads to the heading at the same place.',
      'Give the translation as many headings as the original, of the same ranks.',
    ],
    fr: [
      'Les intertitres de la traduction ne sont pas ceux de l’original\u202F: {subject}.',
      'D’une langue à l’autre, un lien mène à l’intertitre placé au même endroit.',
      'Donnez à la traduction autant d’intertitres que l’original, aux mêmes niveaux.',
    ],
  }),
  'translation-tables': warning({
    en: [
      'The tables of the translation are not as large as those of its original: {subject}.',
      'A row or a column that is missing is a fact that these readers do not get.',
      'Translate every cell; leave one empty where the original does.',
    ],
    fr: [
      'Les tableaux de la traduction n’ont pas la taille de ceux de l’original\u202F: {subject}.',
      'Une ligne ou une colonne qui manque, c’est un fait que ce public n’a pas.',
      'Traduisez chaque case\u202F; laissez vides celles qui le sont dans l’original.',
    ],
  }),
  'translation-blocks': warning({
    en: [
      'The translation sets other passages apart than its original: {subject}.',
      'What is our own reading in one language must not be a fact in the other.',
      'Begin and end the same blocks (:::analysis) around the same passages.',
    ],
    fr: [
      'La traduction n’isole pas les mêmes passages que l’original\u202F: {subject}.',
      'Ce qui est votre lecture dans une langue ne doit pas devenir un fait dans l’autre.',
      'Ouvrez et fermez les mêmes blocs (:::analysis) autour des mêmes passages.',
    ],
  }),
} as const;

type Slug = keyof typeof messages;

const slugs: Readonly<Record<OutlinePart['kind'], Slug>> = {
  heading: 'translation-headings',
  table: 'translation-tables',
  block: 'translation-blocks',
};

/** Headings, tables and blocks, each compared in order: the first that differs is reported. */
export function check(
  { entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<Slug>[] {
  if (body.problems.length > 0) return [];
  return (['heading', 'table', 'block'] as const).flatMap((kind): Finding<Slug>[] => {
    const [here, there] = [partsIn(body.texts, kind), partsIn(original.body.texts, kind)];
    const at = Array.from({ length: Math.max(here.length, there.length) }, (_, index) => index).find(
      (index) => here[index]?.form !== there[index]?.form,
    );
    if (at === undefined) return [];
    const [own, other] = [here[at], there[at]];
    // What is missing is reported where the last one is that it comes after.
    const span = (own ?? here.at(-1))?.span() ?? openingOf(entry);
    return [{ slug: slugs[kind], file: entry.file, ...span, subject: difference(own, other) }];
  });
}

interface Part extends Pick<OutlinePart, 'form'> {
  /** How a message names it. */
  readonly name: InEach;
  readonly span: () => ReturnType<ParsedText['spanOf']>;
}

function partsIn(texts: readonly ParsedText[], kind: OutlinePart['kind']): readonly Part[] {
  return texts.flatMap(({ text, outline, spanOf }) =>
    outline
      .filter((part) => part.kind === kind)
      .map((part) => ({
        form: part.form,
        name: nameOf(part, text),
        span: () => spanOf(part),
      })),
  );
}

/** A heading in its own words, a table by its size. */
function nameOf({ kind, form, start, end }: OutlinePart, text: string): InEach {
  if (kind === 'table') return { en: `"a table of ${form}"`, fr: `«\u202Fun tableau de ${form}\u202F»` };
  const words = kind === 'heading' ? text.slice(start, end).trim() : form;
  return { en: `"${words}"`, fr: `«\u202F${words}\u202F»` };
}

function difference(own: Part | undefined, other: Part | undefined): InEach {
  const [here, there] = [own?.name, other?.name];
  if (here && there) {
    return {
      en: `${here.en}, where the original has ${there.en}`,
      fr: `${here.fr}, là où l’original a ${there.fr}`,
    };
  }
  return here
    ? { en: `${here.en} is only here`, fr: `${here.fr} n’est qu’ici` }
    : { en: `${there?.en ?? ''} is left out`, fr: `il manque ${there?.fr ?? ''}` };
}
