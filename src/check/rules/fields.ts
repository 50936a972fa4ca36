import { z } from 'zod';
import { isTextKind, type TextKind } from '../../kinds/collections.ts';
import { withoutWrappers } from '../../kinds/fields.ts';
import { kinds, parseData, textKinds } from '../../kinds/kinds.ts';
import type { Entry } from '../../story/entry.ts';
import { expectation, reportableIssues } from '../schema-messages.ts';
import { nearest } from '../nearest.ts';
import type { ValidOriginal, ValidTranslation } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'field-invalid': error(
    '{subject}',
    'A page cannot be made from a field that is missing, unknown or of the wrong kind.',
    'Correct it; content/README.md lists the fields of each kind of file.',
  ),
  'field-unknown': error(
    'There is no field "{subject}" here.',
    'It would be ignored, and what it says would be missing from the page.',
    'Correct its name or take it out; content/README.md lists the fields of each kind of file.',
  ),
  'field-missing': error(
    'The field "{subject}" is missing.',
    'The page cannot be made without it.',
    'Add it; content/README.md says what it holds.',
  ),
  'date-invalid': error(
    '{subject}',
    'The timeline can only place dates that exist.',
    'Write as much as is known: 2024, 2024-09, 2024-09-17, 2021-12~ (around) or 2023-06/2023-12 (from, to).',
  ),
  'folder-wrong': error(
    'These are the fields of another kind of file: {subject}.',
    'The folder decides what a file is, and so which page is made from it.',
    'Move the file into the folder "{subject}" of the same language.',
  ),
  'translation-field': error(
    'The field "{subject}" belongs in the original only.',
    'Facts are written once: in two files they would soon differ.',
    'Take it out: a translation carries words and "translated", the day it was made.',
  ),
} as const;

type Problem = Finding<keyof typeof messages>;

type CheckedFields<Valid> = { readonly valid: Valid } | { readonly problems: readonly Problem[] };

/** The entries whose fields their schemas accept, and what is wrong with the others. */
export interface ValidEntries {
  readonly originals: readonly ValidOriginal[];
  readonly translations: readonly ValidTranslation[];
  readonly invalid: readonly Problem[];
}

/**
 * Checks the fields of every entry.
 * @param language that of the originals
 */
export function validEntries(entries: readonly Entry[], language: string): ValidEntries {
  const originals: ValidOriginal[] = [];
  const translations: ValidTranslation[] = [];
  const invalid: Problem[] = [];
  for (const entry of entries) {
    const { collection } = entry;
    if ((entry.language ?? language) !== language && isTextKind(collection)) {
      const fields = checkTranslatedFields(entry, collection);
      if ('valid' in fields) translations.push(fields.valid);
      else invalid.push(...fields.problems);
    } else {
      const fields = checkFields(entry);
      if ('valid' in fields) originals.push(fields.valid);
      else invalid.push(...fields.problems);
    }
  }
  return { originals, translations, invalid };
}

/** An original with its data as the schema gives it, or what is wrong with it, each at its place in the file. */
export function checkFields(entry: Entry): CheckedFields<ValidOriginal> {
  const { collection } = entry;
  const result = parseData(collection, entry.data);
  // The schema is that of the collection; the compiler cannot follow the two through the table of kinds.
  if (result.success) return { valid: { collection, entry, data: result.data } as ValidOriginal };
  const meant = otherKindOf(entry);
  if (meant) {
    const there = entry.file.replace(entry.collection, meant);
    return {
      problems: [
        { slug: 'folder-wrong', file: entry.file, ...entry.locate([]), subject: meant, nearest: there },
      ],
    };
  }
  return { problems: reportableIssues(result.error).flatMap((issue) => describe(entry, issue)) };
}

/** The same for a translation, which holds fewer fields. */
function checkTranslatedFields(entry: Entry, collection: TextKind): CheckedFields<ValidTranslation> {
  const result = textKinds[collection].translation.safeParse(entry.data);
  if (result.success) return { valid: { collection, entry, data: result.data } as ValidTranslation };
  const own = Object.keys(textKinds[collection].schema.shape);
  return {
    problems: reportableIssues(result.error)
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
        subject: `${field}: this must be one of ${values.join(', ')}.`,
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
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  return path.length > 0 && valueAt(data, path) === undefined;
}

/** The names of the fields that there may be at a path. */
function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = path.reduce<unknown>((within, key) => {
    if (within instanceof z.ZodArray) return withoutWrappers(within.element);
    return within instanceof z.ZodObject ? withoutWrappers(within.shape[String(key)]) : undefined;
  }, withoutWrappers(schema));
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}
