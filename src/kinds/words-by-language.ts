import { z } from 'zod';
import { isInEveryLanguage, withoutWrappers } from './fields.ts';

/** Data, and the paths of the words in it that were plain. */
export interface WordsByLanguage {
  readonly data: unknown;
  readonly plain: readonly (readonly PropertyKey[])[];
}

/**
 * The fields of an entry in a story of one language: where a schema asks for words in each language, plain words stand
 * under that language. `name: The ferry` becomes `name: { en: The ferry }`. What is no text is left for the schema to judge.
 * @param data as YAML gives it
 */
export function wordsByLanguage(schema: z.ZodType, data: unknown, language: string): WordsByLanguage {
  const plain: (readonly PropertyKey[])[] = [];
  const under = (field: unknown, value: unknown, path: readonly PropertyKey[]): unknown => {
    const inner = withoutWrappers(field);
    if (isInEveryLanguage(inner)) {
      if (typeof value !== 'string' && typeof value !== 'number') return value;
      plain.push(path);
      return { [language]: value };
    }
    if (inner instanceof z.ZodArray && Array.isArray(value))
      return value.map((item, index) => under(inner.element, item, [...path, index]));
    if (
      inner instanceof z.ZodObject &&
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value)
    ) {
      const { shape } = inner as { shape: Readonly<Record<string, unknown>> };
      return Object.fromEntries(
        Object.entries(value).map(([name, of]) => [
          name,
          Object.hasOwn(shape, name) ? under(shape[name], of, [...path, name]) : (of as unknown),
        ]),
      );
    }
    return value;
  };
  return { data: under(schema, data, []), plain };
}
