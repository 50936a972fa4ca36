import { z } from 'zod';
import { referredTo, withoutWrappers } from '../../kinds/fields.ts';
import type { DeskField } from './field.ts';

/** The part of JSON Schema that zod says of a single value. */
interface Shape {
  readonly type?: string;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly (string | number)[];
  readonly const?: string | number | boolean;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly anyOf?: readonly Shape[];
}

/**
 * The fields of a schema, in its order. What no form can show is left out, and a file keeps it as it is.
 * @param first the language of words that are written without one
 */
export function fieldsFrom(schema: z.ZodObject, first: string): readonly DeskField[] {
  return Object.entries(schema.shape).flatMap(
    ([name, field]) => fieldFrom(name, field as z.ZodType, first) ?? [],
  );
}

function fieldFrom(name: string, field: z.ZodType, first: string): DeskField | undefined {
  const inner = withoutWrappers(field);
  if (!(inner instanceof z.ZodType)) return undefined;
  const common = {
    name,
    hint: field.description ?? '',
    required: !accepts(field, undefined) && !accepts(field, null),
    nullable: accepts(field, null) && !accepts(field, undefined),
  };
  const shape = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' }) as Shape;
  const to = inner instanceof z.ZodArray || inner instanceof z.ZodString ? referredTo(inner) : undefined;
  if (to) {
    const many = inner instanceof z.ZodArray;
    return { ...common, type: 'relation', to, many, fewest: shape.minItems ?? 0 };
  }
  if (inner instanceof z.ZodObject) return { ...common, type: 'group', fields: fieldsFrom(inner, first) };
  if (inner instanceof z.ZodRecord) {
    const of = fieldFrom('words', inner.valueType as z.ZodType, first);
    return of && { ...common, type: 'languages', of, first };
  }
  if (inner instanceof z.ZodArray) {
    const of = fieldFrom('item', inner.element as z.ZodType, first);
    const limits = {
      ...(shape.minItems !== undefined && { fewest: shape.minItems }),
      ...(shape.maxItems !== undefined && { most: shape.maxItems }),
    };
    return of && { ...common, type: 'list', of, ...limits };
  }
  return single(common, shape);
}

/** A field that holds one value. */
function single(common: Pick<DeskField, 'name' | 'hint' | 'required' | 'nullable'>, shape: Shape) {
  const field: DeskField | undefined =
    shape.type === 'boolean' || shape.const === true
      ? { ...common, type: 'yes' }
      : shape.enum
        ? { ...common, type: 'choice', options: shape.enum }
        : shape.type === 'number' || shape.type === 'integer'
          ? { ...common, type: 'number', whole: shape.type === 'integer', ...bounds(shape) }
          : shape.type === 'string' || shape.anyOf?.some(({ type }) => type === 'string')
            ? { ...common, type: 'line', ...limits(shape) }
            : undefined;
  return field;
}

function bounds({ minimum, maximum }: Shape) {
  // Every whole number has these bounds in JSON Schema, which no form needs to name.
  const { MIN_SAFE_INTEGER, MAX_SAFE_INTEGER } = Number;
  return {
    ...(minimum !== undefined && minimum !== MIN_SAFE_INTEGER && { least: minimum }),
    ...(maximum !== undefined && maximum !== MAX_SAFE_INTEGER && { most: maximum }),
  };
}

function limits({ pattern, maxLength }: Shape) {
  return {
    ...(pattern !== undefined && { pattern }),
    ...(maxLength !== undefined && { longest: maxLength }),
  };
}

function accepts(field: z.ZodType, value: unknown): boolean {
  return field.safeParse(value).success;
}
