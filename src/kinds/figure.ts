import { z } from 'zod';
import { date, languageTag, line, status } from '../model/fields.ts';
import { said } from '../model/localised.ts';
import { idOf, listOf, proseByLanguage } from './fields.ts';
import { dataKind } from './kind.ts';

/** The least and the greatest number, zero aside, that a chart can draw and that is printed digit by digit. */
const [least, greatest] = [1e-9, Number.MAX_SAFE_INTEGER];

/** As many digits as a number keeps for certain (IEEE 754, binary64): more would be printed as others than were written. */
const mostDigits = 15;

const quantity = z.number().superRefine((number, context) => {
  const size = Math.abs(number);
  const digits = size.toString().replace(/e.*|^0\.0*|\./g, '');
  const refuse = (en: string, fr: string) => {
    context.addIssue({ code: 'custom', message: said({ en, fr }) });
  };
  if (size > greatest)
    refuse(
      `A figure is at most ${String(greatest)}: count in thousands or millions`,
      `Un chiffre ne dépasse pas ${String(greatest)}\u202F: comptez en milliers ou en millions`,
    );
  else if (size > 0 && size < least)
    refuse(
      `A figure is 0, or at least ${String(least)} away from it`,
      `Un chiffre est 0, ou s’en écarte d’au moins ${String(least)}`,
    );
  else if (digits.replace(/(?<!0)0+$/, '').length > mostDigits)
    refuse(
      `A figure has at most ${String(mostDigits)} digits that count`,
      `Un nombre compte au plus ${String(mostDigits)} chiffres significatifs`,
    );
});

const statement = z
  .strictObject({
    value: quantity.optional().describe('The figure, when it is exact'),
    moreThan: quantity.optional().describe('Lower bound that the figure exceeds: “more than 70”'),
    min: quantity.optional().describe('Lower bound that the figure may equal; alone, “at least 70”'),
    max: quantity.optional().describe('Upper bound that the figure may equal; alone, “at most 70”'),
    text: proseByLanguage.optional().describe('Wording to print instead of the figure'),
    asOf: date.describe('The day it was said'),
    saidBy: proseByLanguage.describe('Who said so'),
    status: status.describe('How far it is supported'),
    headline: z
      .literal(true)
      .optional()
      .describe('true: texts print this statement, although a later one is as well supported'),
    repeats: z
      .literal(true)
      .optional()
      .describe('true: no new count, but an earlier one said again; texts never print it'),
    sources: listOf(idOf('sources')).min(1).describe('Where it is said'),
  })
  .refine(
    ({ value, moreThan, min, max, text }) =>
      [value, moreThan, min, max, text].some((part) => part !== undefined),
    said({
      en: 'A statement needs a value, a moreThan, a min, a max or a text',
      fr: 'Il faut à une déclaration un value, un moreThan, un min, un max ou un text',
    }),
  )
  .refine(
    ({ value, moreThan, min, max }) =>
      value === undefined || [moreThan, min, max].every((bound) => bound === undefined),
    said({
      en: 'A statement has either a value or bounds',
      fr: 'Une déclaration a soit un value, soit des bornes',
    }),
  )
  .refine(
    ({ moreThan, min, max }) => moreThan === undefined || (min === undefined && max === undefined),
    said({
      en: 'A statement has either moreThan or min and max',
      fr: 'Une déclaration a soit moreThan, soit min et max',
    }),
  )
  .refine(
    ({ min = -Infinity, max = Infinity }) => min <= max,
    said({ en: 'min is greater than max', fr: 'min est plus grand que max' }),
  )
  .refine(
    ({ headline, repeats }) => !headline || !repeats,
    said({
      en: 'A statement that only repeats an earlier count cannot be the headline',
      fr: 'Une déclaration qui ne fait que répéter un décompte plus ancien ne peut pas être mise en avant (headline)',
    }),
  );

/** `{figure} people were killed`: how running text would write the figure out. */
const phrase = line.refine(
  (text) => text.includes('{figure}'),
  said({
    en: 'A phrase holds {figure} in the place of the number',
    fr: 'Une expression contient {figure} à la place du nombre',
  }),
);

export const figureSchema = z.strictObject({
  measure: proseByLanguage.describe('What is counted'),
  phrases: z
    .record(languageTag, z.array(phrase))
    .optional()
    .describe(
      'Wordings that belong to this figure, with {figure} for the number: the check finds old values',
    ),
  statements: z.array(statement).min(1).describe('Every statement of the figure'),
});

export const figure = dataKind({
  name: 'figure',
  schema: figureSchema,
  titleOf: ({ measure }) => Object.values(measure)[0] ?? '',
  url: (urls, id) => urls.numbers(id),
});
