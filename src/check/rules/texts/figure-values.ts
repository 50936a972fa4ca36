import { wordFigure } from '../../../model/figures.ts';
import type { Figure } from '../../../model/story.ts';
import type { Words } from '../../../i18n/en.ts';
import { spanOfMatch } from '../../parse-entry.ts';
import type { ParsedEntry } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'figure-differs': warning({
    en: [
      'This figure is written out with a value that none of its statements has: {subject}.',
      'The figure will change in its file in numbers/, and this sentence would not change with it.',
      'Write :number[id] in its place, or add the statement to the figure.',
    ],
    fr: [
      'Ce chiffre est écrit en clair avec une valeur qu’aucune de ses déclarations ne donne\u202F: {subject}.',
      'Le chiffre changera dans son fichier de numbers/, et cette phrase ne changerait pas avec lui.',
      'Écrivez :number[id] à sa place, ou ajoutez la déclaration au chiffre.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/** A wording that belongs to a figure, ready to be found in a text, and the numbers that may be in it. */
export interface FigurePhrase {
  readonly id: string;
  readonly pattern: RegExp;
  readonly values: ReadonlySet<string>;
}

/** A number as people write it: `77`, `1,500`, `1 500`, `3.5`. */
const written = String.raw`\d+(?:[.,\u00A0\u202F]\d+)*`;

/** The phrases of all figures in one language. */
export function figurePhrases(
  figures: readonly Figure[],
  language: string,
  words: Words,
): readonly FigurePhrase[] {
  return figures.flatMap((figure) => {
    const wordings = figure.statements.flatMap((statement) => [
      wordFigure(statement, language, words),
      ...[statement.value, statement.moreThan, statement.min, statement.max].map(String),
    ]);
    const values = new Set(wordings.flatMap(numbersIn));
    return (figure.phrases?.[language] ?? []).map((phrase) => {
      const pattern = phrase.split('{figure}').map(literally).join(`(${written})`);
      return { id: figure.id, pattern: new RegExp(pattern, 'giu'), values };
    });
  });
}

/** Figures that a text writes out with a number that no statement of them holds. */
export function check(
  { entry, body }: ParsedEntry,
  { phrases }: { readonly phrases: readonly FigurePhrase[] },
): readonly Problem[] {
  return body.texts.flatMap((text) =>
    text.passages.flatMap((passage) =>
      phrases.flatMap(({ id, pattern, values }) =>
        [...passage.text.matchAll(pattern)]
          .filter(([, ...figures]) => figures.some((number) => !values.has(plain(number))))
          .map(([found], index, all): Problem => {
            const subject = { en: `"${found}" (${id})`, fr: `«\u202F${found}\u202F» (${id})` };
            const before = all.slice(0, index).filter(([earlier]) => earlier === found).length;
            const span = spanOfMatch(text, passage, pattern, found, before);
            return { slug: 'figure-differs', file: entry.file, ...span, subject };
          }),
      ),
    ),
  );
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(new RegExp(written, 'gu'))].map(([number]) => plain(number));
}

/** A number without its grouping: `1,500` is `1500`. */
function plain(number: string): string {
  return number.replace(/[.,\u00A0\u202F](?=\d{3}(?!\d))/g, '');
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s+/g, String.raw`\s+`);
}
