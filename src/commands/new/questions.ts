import { z } from 'zod';
import { nearest } from '../../check/nearest.ts';
import type { Collection } from '../../kinds/collections.ts';
import { referredTo } from '../../kinds/fields.ts';
import type { Plan } from './plans.ts';

/** An answer to choose: what is written, and what tells a person which it is. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One thing an editor is asked, at the terminal or by a flag. */
export interface Question {
  /** The field it fills. */
  readonly name: string;
  /** The flag that answers it, without hyphens: `disputed-by`. */
  readonly flag: string;
  readonly words: string;
  /** Whether there must be an answer. */
  readonly required: boolean;
  /** Whether several may be given; in a flag with commas between. */
  readonly many: boolean;
  /** Undefined where anything may be written. */
  readonly choices?: readonly Choice[];
  /** What is wrong with an answer as it is typed, or undefined. */
  readonly check: (answer: string) => string | undefined;
  /** The value to write; undefined leaves the field out. */
  readonly read: (answer: string) => unknown;
}

/** The entries there are to choose from. */
export type Choices = ReadonlyMap<Collection, readonly Choice[]>;

/** What is asked for a new entry, in order. */
export function questionsFor({ asks }: Pick<Plan, 'asks'>, choices: Choices): readonly Question[] {
  return Object.entries(asks).map(([name, field]) => questionFor(name, field, choices));
}

function questionFor(name: string, field: z.ZodType, known: Choices): Question {
  const shape = shapeOf(field);
  const collection = referredTo(field);
  const choices = collection ? (known.get(collection) ?? []) : optionsOf(shape);
  const many = shape.type === 'array';
  const read = (answer: string): unknown => {
    const written = answer.trim();
    if (many) return listOf(written);
    if (written === '') return accepts(field, null) ? null : undefined;
    return /^\d+$/.test(written) && accepts(field, Number(written)) ? Number(written) : written;
  };
  return {
    name,
    flag: flagOf(name),
    words: field.description ?? name,
    required: !accepts(field, undefined) && !accepts(field, null) && !accepts(field, []),
    many,
    ...(choices && { choices }),
    read,
    check: (answer) => {
      const value = read(answer);
      const strange =
        collection && [value].flat().find((id) => id && !choices?.some(({ value: v }) => v === id));
      if (strange) return unknownReference(String(strange), collection, choices ?? []);
      const result = field.safeParse(value);
      return result.success ? undefined : (result.error.issues[0]?.message ?? 'This cannot be read');
    },
  };
}

function unknownReference(id: string, collection: Collection, choices: readonly Choice[]): string {
  const meant = nearest(
    id,
    choices.map(({ value }) => value),
  );
  return `There is no "${id}" among the ${collection}.${meant ? ` Did you mean "${meant}"?` : ''}`;
}

interface Shape {
  readonly type?: string;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number;
  readonly anyOf?: readonly Shape[];
}

/** A field as JSON Schema sees it: the one public way to ask zod what it may hold. */
function shapeOf(field: z.ZodType): Shape {
  return z.toJSONSchema(field, { io: 'input' }) as Shape;
}

function valuesOf({ enum: values = [], const: value, anyOf = [] }: Shape): readonly (string | number)[] {
  return [...values, ...(value === undefined ? [] : [value]), ...anyOf.flatMap(valuesOf)];
}

function optionsOf(shape: Shape): readonly Choice[] | undefined {
  const values = valuesOf(shape);
  return values.length === 0
    ? undefined
    : values.map((value) => ({ value: String(value), label: String(value) }));
}

function accepts(field: z.ZodType, value: unknown): boolean {
  return field.safeParse(value).success;
}

function listOf(written: string): readonly string[] {
  return written
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function flagOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
