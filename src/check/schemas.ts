import type { z } from 'zod';
import { isTextKind, type TextKind } from '../kinds/collections.ts';
import { kinds, parseData, textKinds } from '../kinds/kinds.ts';
import type { Entry } from '../story/entry.ts';
import { expectation, tellingIssues } from './expectation.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

export type JudgedFields = { readonly data: unknown } | { readonly problems: readonly Problem[] };

/** An entry's data as the schema gives it, or what is wrong with it, each at its place in the file. */
export function judgeFields(entry: Entry): JudgedFields {
  const result = parseData(entry.collection, entry.data);
  if (result.success) return { data: result.data };
  const meant = otherKindOf(entry);
  if (meant) {
    const there = entry.file.replace(entry.collection, meant);
    return {
      problems: [
        { slug: 'folder-wrong', file: entry.file, ...entry.locate([]), subject: meant, nearest: there },
      ],
    };
  }
  return { problems: tellingIssues(result.error).flatMap((issue) => describe(entry, issue)) };
}

/** The same for a translation, which holds fewer fields. */
export function judgeTranslatedFields(entry: Entry): JudgedFields {
  const kind = entry.collection as TextKind;
  const result = textKinds[kind].translation.safeParse(entry.data);
  if (result.success) return { data: result.data };
  const own = Object.keys(textKinds[kind].schema.shape);
  return {
    problems: tellingIssues(result.error)
      .flatMap((issue) => describe(entry, issue))
      .map((problem) =>
        problem.slug === 'field-unknown' && own.includes(problem.subject)
          ? { ...problem, slug: 'translation-field' }
          : problem,
      ),
  };
}

/** The kind of file whose fields these are, when they fit one other kind and not their own. */
function otherKindOf({ collection, data }: Entry): string | undefined {
  if (!isTextKind(collection)) return undefined;
  const others = Object.entries(textKinds).filter(([kind]) => kind !== collection);
  return others.find(([, { schema }]) => schema.safeParse(data).success)?.[0];
}

function describe(entry: Entry, issue: z.core.$ZodIssue): readonly Problem[] {
  const { file } = entry;
  const field = issue.path.map(String).join('.') || entry.id;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const fields = fieldsAt(kinds[entry.collection].schema, issue.path);
        return named(
          { slug: 'field-unknown', file, ...entry.locate([...issue.path, key]), subject: key },
          fields,
        );
      });
    case 'invalid_value': {
      if (isMissing(entry.data, issue.path)) return [missing(entry, issue.path)];
      const values = issue.values.map(String);
      const problem: Problem = {
        slug: 'field-invalid',
        file,
        ...entry.locateText(issue.path),
        subject: `${field}: one of ${values.join(', ')}`,
      };
      const words = issue.values.filter((value) => typeof value === 'string');
      return [named(problem, words, String(valueAt(entry.data, issue.path)))];
    }
    default: {
      if (isMissing(entry.data, issue.path)) return [missing(entry, issue.path)];
      const isDate = issue.code === 'custom' && issue.params?.['date'] === true;
      return [
        {
          slug: isDate ? 'date-invalid' : 'field-invalid',
          file,
          ...entry.locateText(issue.path),
          subject: isDate
            ? `${field}: ${issue.message}.`
            : `${field}: ${expectation(issue, valueAt(entry.data, issue.path))}`,
        },
      ];
    }
  }
}

function missing(entry: Entry, path: readonly PropertyKey[]): Problem {
  const parent = path.slice(0, -1);
  return {
    slug: 'field-missing',
    file: entry.file,
    ...entry.locate(parent),
    subject: path.map(String).join('.'),
  };
}

function named(problem: Problem, known: readonly string[], mistyped = problem.subject): Problem {
  const meant = nearest(mistyped, known);
  return meant ? { ...problem, nearest: meant } : problem;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null)?.[key], data);
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(data, path) === undefined;
}

/** The names of the fields that may stand at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let inner = schema as z.core.$ZodType | undefined;
  for (const key of [...path, undefined]) {
    while (inner && 'innerType' in inner._zod.def) inner = inner._zod.def.innerType as z.core.$ZodType;
    if (!inner || key === undefined) break;
    const { def } = inner._zod as unknown as { def: Record<string, unknown> };
    inner = (def['element'] ??
      (def['shape'] as Record<PropertyKey, unknown> | undefined)?.[key]) as typeof inner;
  }
  const shape = (inner?._zod as { def: { shape?: object } } | undefined)?.def.shape;
  return Object.keys(shape ?? {});
}
