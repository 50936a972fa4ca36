import type { z } from 'zod';
import { dataSchemas, siteSchema, textSchemas } from '../model/story.ts';
import type { Collection, Entry } from '../reading/entry.ts';
import type { Problem } from './problem.ts';

const schemas: Readonly<Record<Collection, z.ZodType>> = { site: siteSchema, ...dataSchemas, ...textSchemas };

/** An entry's data as the schema gives it, or what is wrong with it, each at its place in the file. */
export function judgeFields(entry: Entry): { data: unknown } | { problems: readonly Problem[] } {
  const result = schemas[entry.collection].safeParse(entry.data);
  if (result.success) return { data: result.data };
  return {
    problems: result.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
      const field = path.map(String).join('.');
      return {
        slug: 'field-invalid',
        file: entry.file,
        at: entry.locate(path),
        subject: `${field || entry.id}: ${issue.message}`,
      };
    }),
  };
}
