import { z } from 'zod';
import { nearest } from '../../../check/nearest.ts';
import type { Collection } from '../../../kinds/collections.ts';
import { eventSchema } from '../../../kinds/event.ts';
import { referredTo } from '../../../kinds/fields.ts';
import { sourceSchema } from '../../../kinds/source.ts';
import { saidAs, type InEach } from '../../../model/localised.ts';
import type { Flags } from '../../arguments.ts';
import { citedText } from '../plans/common.ts';
import type { Understood } from './understood.ts';

/** The kinds of entries that files of others hold. */
export type ImportedKind = 'source' | 'event';

/** A field that no file answers for certain: an editor does, for all entries of a file or for one. */
export interface Gap {
  readonly name: string;
  readonly field: z.ZodType;
  readonly words: string;
  /** Whether an entry is whole only with it. */
  readonly required: boolean;
  readonly many: boolean;
  /** Where the ids that it holds are from. */
  readonly from?: Collection | undefined;
  /** What it may hold, where that is a list of words. */
  readonly options?: readonly string[] | undefined;
}

/** Entries by their kind, each with the words by which a person knows it. */
export type Choices = ReadonlyMap<Collection, readonly { readonly value: string; readonly label: string }[]>;

/** What is asked for the text of an event, with its words. */
const ofText = Object.fromEntries(
  Object.entries(citedText).map(([name, { field, words }]) => [name, field.describe(words.en)]),
);

const asked: Readonly<Record<ImportedKind, z.ZodRawShape>> = {
  source: pick(sourceSchema.shape, ['label', 'publisher', 'language', 'kind', 'tier', 'note']),
  event: pick({ ...eventSchema.shape, ...ofText }, [
    'title',
    'date',
    'topics',
    'weight',
    'text',
    'cite',
    'kind',
    'places',
  ]),
};

/** What may be answered for all entries at once: each has its own title, date and text. */
const ownToEach = new Set(['title', 'date', 'text']);

function pick(shape: z.ZodRawShape, names: readonly string[]): z.ZodRawShape {
  return Object.fromEntries(names.flatMap((name) => (shape[name] ? [[name, shape[name]]] : [])));
}

export function gapsOf(kind: ImportedKind): readonly Gap[] {
  return Object.entries(asked[kind]).map(([name, field]) => {
    const type = field as z.ZodType;
    const shape = z.toJSONSchema(type, { io: 'input' }) as { type?: string; enum?: (string | number)[] };
    return {
      name,
      field: type,
      words: type.description ?? name,
      required: !type.safeParse(undefined).success && !type.safeParse(null).success,
      many: shape.type === 'array',
      from: referredTo(type),
      options: shape.enum?.map(String),
    };
  });
}

/** The gaps that a flag can close, for all entries that have them. */
export function flagsOf(gaps: readonly Gap[]): Flags {
  return Object.fromEntries(
    gaps
      .filter(({ name }) => !ownToEach.has(name))
      .map(({ name, words, many, options }) => [
        name,
        { value: many ? 'one,two' : '...', help: options ? `${words}: ${options.join(', ')}` : words },
      ]),
  );
}

/** What is asked of an entry and it lacks. */
export function missingFrom({ values }: Understood, gaps: readonly Gap[]): readonly Gap[] {
  return gaps.filter(({ name, required }) => required && values[name] === undefined);
}

/** An answer as the entry holds it, or why it is none. */
export function readAnswer(
  gap: Gap,
  written: string,
  choices: Choices,
): { readonly value: unknown } | { readonly wrong: InEach } {
  const { field, many, from } = gap;
  const text = written.trim();
  const listed = text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
  const number = /^\d+$/.test(text) && field.safeParse(Number(text)).success;
  const value = many ? listed : number ? Number(text) : text;
  const known = from && (choices.get(from) ?? []).map((choice) => choice.value);
  const strange = known && [value].flat().find((id) => !known.includes(String(id)));
  if (strange !== undefined && known && from)
    return { wrong: unknown(String(strange), from, nearest(String(strange), known)) };
  const { success, error } = field.safeParse(value);
  if (success) return { value };
  const said = saidAs(error.issues[0]?.message ?? '');
  return { wrong: typeof said === 'string' ? { en: said, fr: said } : said };
}

function unknown(id: string, from: Collection, meant: string | undefined): InEach {
  return {
    en: `there is no "${id}" among the ${from}.${meant ? ` Did you mean "${meant}"?` : ''}`,
    fr: `«\u202F${id}\u202F» n’existe pas (${from}).${meant ? ` Vouliez-vous dire «\u202F${meant}\u202F»\u202F?` : ''}`,
  };
}
