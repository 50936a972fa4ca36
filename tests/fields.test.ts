import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { expect, test } from 'vitest';
import { dataSchemas, siteSchema, textSchemas } from '../src/model/story.ts';

/** The fields of a schema, those within lists and objects after a dot, with the schema's own descriptions. */
function fieldsOf(schema: z.ZodType, prefix = ''): readonly string[] {
  const inner =
    schema instanceof z.ZodDefault || schema instanceof z.ZodOptional
      ? (schema.unwrap() as z.ZodType)
      : schema;
  if (inner instanceof z.ZodArray) return fieldsOf(inner.element as z.ZodType, prefix);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
    const optional = field.safeParse(undefined).success ? ' (may be left out)' : '';
    return [
      `- \`${prefix}${name}\`${optional}: ${field.description ?? ''}`,
      ...fieldsOf(field, `${prefix}${name}.`),
    ];
  });
}

const list = Object.entries({ ...textSchemas, ...dataSchemas, site: siteSchema })
  .map(([kind, schema]) => `### ${kind}\n\n${fieldsOf(schema).join('\n')}\n`)
  .join('\n');

test('the editors’ guide lists every field as the schemas describe it', async () => {
  const guide = readFileSync('content/README.md', 'utf8');
  const words = guide.slice(0, guide.indexOf('\n', guide.indexOf('<!-- fields')) + 1);
  await expect(`${words}\n${list}`).toMatchFileSnapshot('../content/README.md');
});
