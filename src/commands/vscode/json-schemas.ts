import { z } from 'zod';
import { dataCollections } from '../../kinds/collections.ts';
import { kinds } from '../../kinds/kinds.ts';

/** A schema of JSON Schema draft 7, the newest that the YAML extension knows in full. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** The schemas of the YAML files of a content folder, by collection. */
export function yamlSchemas(): Readonly<Record<string, JsonSchema>> {
  const collections = ['site', 'style', ...dataCollections] as const;
  return Object.fromEntries(collections.map((name) => [name, jsonSchema(kinds[name].schema)]));
}

/**
 * What an editor may write for a zod schema: its input, before defaults and conversions. Refinements in code (that a
 * day exists, how many words there are) cannot be said in JSON Schema and stay with the check.
 */
export function jsonSchema(schema: z.ZodType): JsonSchema {
  return z.toJSONSchema(schema, { target: 'draft-07', io: 'input' });
}
