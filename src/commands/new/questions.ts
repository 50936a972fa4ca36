import { z } from 'zod';
import { nearest } from '../../check/nearest.ts';
import { expectation } from '../../check/schema-messages.ts';
import { languageName, wordsIn } from '../../i18n/words.ts';
import type { Collection } from '../../kinds/collections.ts';
import { referredTo, withoutWrappers } from '../../kinds/fields.ts';
import { localisedIn, type CheckLanguage, type InEach } from '../../model/localised.ts';
import type { Asked, Plan } from './plan.ts';
import { optionsOf, readerOf, shapeOf, type Choice } from './readings.ts';
import type { Values } from './values.ts';

/** One thing an editor is asked, at the terminal or by a flag. */
export interface Question {
  /** The flag that answers it, without hyphens: `disputed-by`. */
  readonly flag: string;
  readonly words: string;
  /** Whether there must be an answer. */
  readonly required: boolean;
  /** Whether several may be given; in a flag with commas between. */
  readonly many: boolean;
  /** Undefined where anything may be written. */
  readonly choices?: readonly Choice[];
  /** The collection from which the choices come. */
  readonly collection?: Collection | undefined;
  /** Whether there is still something to ask after the answers before it. */
  readonly isAsked: (before: Values) => boolean;
  /** An answer that follows from those before it, to be taken or changed. */
  readonly suggest?: (before: Values) => string;
  /** What is wrong with an answer as it is typed, or undefined. */
  readonly check: (answer: string) => string | undefined;
  /** The answers with this one. */
  readonly put: (before: Values, answer: string) => Values;
}

/** The entries there are to choose from. */
export type Choices = ReadonlyMap<Collection, readonly Choice[]>;

/** What questions depend on besides their kind. */
export interface Asking {
  /** The language of the questions. */
  readonly spoken: CheckLanguage;
  /** The languages of the story, that of its originals first. */
  readonly languages: readonly string[];
  readonly choices: Choices;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** What is asked for a new entry, in order: words that are kept in each language of the story are asked for in each. */
export function questionsFor({ asks }: Pick<Plan, 'asks'>, asking: Asking): readonly Question[] {
  return Object.entries(asks).flatMap(([name, asked]) => {
    const inner = withoutWrappers(asked.field);
    return inner instanceof z.ZodRecord
      ? inEachLanguage(name, asked, inner.valueType as z.ZodType, asking)
      : [questionFor(name, asked, asking)];
  });
}

/** One question a language of the story; only the first needs an answer. */
function inEachLanguage(name: string, asked: Asked, field: z.ZodType, asking: Asking): readonly Question[] {
  const isOptional = accepts(asked.field, undefined);
  const { spoken, languages } = asking;
  return languages.map((language, index) => {
    const isFirst = index === 0;
    const one = { ...asked, field: isFirst && !isOptional ? field : field.optional() };
    const question = questionFor(isFirst ? name : `${name}-${language}`, one, asking);
    const named = languageName(language, wordsIn(spoken));
    const inIt = spoken === 'fr' ? `${question.words}, en ${named}` : `${question.words}, in ${named}`;
    return {
      ...question,
      words: languages.length > 1 ? inIt : question.words,
      isAsked: (before) => question.isAsked(before) && (isFirst || before[name] !== undefined),
      put: (before, answer) => {
        const words = answer.trim();
        const others = (before[name] ?? {}) as Values;
        if (words === '') return before;
        const all = languages.length === 1 ? words : { ...others, [language]: words };
        return { ...before, [name]: all };
      },
    };
  });
}

function questionFor(name: string, asked: Asked, asking: Asking): Question {
  const { field, words, unless, refuse } = asked;
  const { spoken, today } = asking;
  const collection = referredTo(field);
  const choices = collection ? (asking.choices.get(collection) ?? []) : optionsOf(asked, spoken);
  const read = readerOf(field);
  const required = !accepts(field, undefined) && !accepts(field, null) && !accepts(field, []);
  const say = (told: InEach) => told[spoken];
  return {
    flag: flagOf(name),
    words: say(words),
    required,
    many: shapeOf(field).type === 'array',
    ...(choices && { choices }),
    collection,
    isAsked: (before) => !unless?.(before),
    put: (before, answer) => ({ ...before, [name]: read(answer) }),
    check: (answer) => {
      if (required && answer.trim() === '') return say(needed);
      const value = read(answer);
      const strange =
        choices && [value].flat().find((one) => one != null && !choices.some((c) => c.value === String(one)));
      if (strange !== undefined && choices) return say(unknownChoice(String(strange), collection, choices));
      const result = field.safeParse(value);
      if (result.success) {
        const why = refuse?.(value, today);
        return why && say(why);
      }
      const [issue] = result.error.issues;
      return issue && localisedIn(spoken, comma(answer, value) ?? expectation(issue, value));
    },
  };
}

const needed: InEach = { en: 'This has to be answered', fr: 'Il faut une réponse ici' };

/** A number with a decimal comma, and how it is written here. */
function comma(answer: string, value: unknown): InEach | undefined {
  if (!/^[-−]?\d+,\d+$/.test(answer.trim()) || Array.isArray(value)) return undefined;
  const written = answer.trim().replace(',', '.').replace('−', '-');
  return { en: `Write ${written}, with a point`, fr: `Écrivez ${written}, avec un point` };
}

function unknownChoice(
  written: string,
  collection: Collection | undefined,
  choices: readonly Choice[],
): InEach {
  const values = choices.map(({ value }) => value);
  const meant = nearest(written, values);
  const [en, fr] = meant
    ? [` Did you mean "${meant}"?`, ` Vouliez-vous dire «\u202F${meant}\u202F»\u202F?`]
    : ['', ''];
  if (collection)
    return {
      en: `There is no "${written}" among the ${collection}.${en}`,
      fr: `Il n’y a pas de «\u202F${written}\u202F» dans ${collection}.${fr}`,
    };
  return {
    en: `"${written}" cannot be chosen here.${en} Choose from: ${values.join(', ')}.`,
    fr: `«\u202F${written}\u202F» n’est pas un choix possible.${fr} Choisissez parmi\u202F: ${values.join(', ')}.`,
  };
}

function accepts(field: z.ZodType, value: unknown): boolean {
  return field.safeParse(value).success;
}

function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
