import { parseDate } from '../../model/dates/dates.ts';
import { statuses } from '../../model/fields.ts';
import type { Statement } from '../../model/story.ts';
import type { ValidOriginal } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'statement-misplaced': error({
    en: [
      'The statement of {subject} comes after a later one.',
      'A figure is never overwritten: each new statement goes below the earlier ones.',
      'Put the statements in order of their days, the latest last.',
    ],
    fr: [
      'La déclaration du {subject} suit une déclaration plus récente.',
      'Un chiffre ne s’efface jamais\u202F: chaque nouvelle déclaration se place sous les précédentes.',
      'Rangez les déclarations par date, la plus récente en dernier.',
    ],
  }),
  'headline-weak': error({
    en: [
      'The headline of this figure has a weaker status than another statement: {subject}.',
      'Texts print the headline, so readers would be shown the less certain figure.',
      'Take "headline" out, or correct one of the two statuses.',
    ],
    fr: [
      'La déclaration mise en avant a un statut plus faible qu’une autre\u202F: {subject}.',
      'Les textes impriment la déclaration mise en avant\u202F: ils donneraient le chiffre le moins sûr.',
      'Retirez «\u202Fheadline\u202F», ou corrigez l’un des deux statuts.',
    ],
  }),
  'headline-several': error({
    en: [
      'This figure has more than one headline: {subject}.',
      'Texts can print only one of them.',
      'Keep "headline" with the statement that texts should print.',
    ],
    fr: [
      'Plusieurs déclarations de ce chiffre sont mises en avant\u202F: {subject}.',
      'Les textes ne peuvent en imprimer qu’une.',
      'Ne gardez «\u202Fheadline\u202F» que pour la déclaration que les textes doivent imprimer.',
    ],
  }),
  'statement-repeated': error({
    en: [
      '{subject} gave this figure twice on the same day, or two different exact ones.',
      'One of the two statements is a copy, or has taken the place of an earlier one.',
      'Keep one, give the later one its own day, or say in "text" how they differ.',
    ],
    fr: [
      '{subject} a donné ce chiffre deux fois le même jour, ou deux valeurs exactes différentes.',
      'L’une des deux déclarations est une copie, ou a pris la place d’une plus ancienne.',
      'Gardez-en une, donnez sa propre date à la plus récente, ou dites dans «\u202Ftext\u202F» ce qui les distingue.',
    ],
  }),
} as const;

type Problem = Finding<keyof typeof messages>;

/**
 * What a figure's own statements show: a headline that is not the best supported or not the only one, and what its history shows of an overwritten statement. The file is all there is to compare: a statement below
 * one that is certainly later, and two of one author and day that have the same words or, without words, the same or
 * two exact numbers.
 */
export function check(original: ValidOriginal): readonly Problem[] {
  if (original.collection !== 'numbers') return [];
  const { entry, data } = original;
  const { statements } = data;
  const best = Math.min(
    ...statements.filter(({ repeats }) => !repeats).map(({ status }) => statuses.indexOf(status)),
  );
  return statements.flatMap((statement, index): readonly Problem[] => {
    const above = statements.slice(0, index);
    const { headline, status } = statement;
    const problem = (slug: Problem['slug'], field: string, subject: string): Problem => ({
      slug,
      file: entry.file,
      ...entry.locateText(['statements', index, field]),
      subject,
    });
    const { end } = parseDate(statement.asOf);
    return [
      ...(above.some(({ asOf }) => parseDate(asOf).start > end)
        ? [problem('statement-misplaced', 'asOf', statement.asOf)]
        : []),
      ...(above.some((other) => isRepeated(other, statement))
        ? [problem('statement-repeated', 'asOf', author(statement))]
        : []),
      ...(headline && statuses.indexOf(status) > best
        ? [problem('headline-weak', 'headline', author(statement))]
        : []),
      ...(headline && above.some((other) => other.headline)
        ? [problem('headline-several', 'headline', author(statement))]
        : []),
    ];
  });
}

function author({ saidBy }: Statement): string {
  return Object.values(saidBy)[0] ?? '';
}

function isRepeated(a: Statement, b: Statement): boolean {
  const said = ({ asOf, saidBy }: Statement) => JSON.stringify([asOf, saidBy]);
  const figure = ({ value, moreThan, min, max, text }: Statement) =>
    JSON.stringify([value, moreThan, min, max, text]);
  const isBareValue = ({ value, text }: Statement) => value !== undefined && text === undefined;
  return said(a) === said(b) && (figure(a) === figure(b) || (isBareValue(a) && isBareValue(b)));
}
