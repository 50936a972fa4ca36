import { z } from 'zod';
import { isTextKind, type TextKind } from '../../kinds/collections.ts';
import { withoutWrappers } from '../../kinds/fields.ts';
import { kinds, parseData, textKinds } from '../../kinds/kinds.ts';
import { localisedIn, type InEach } from '../../model/localised.ts';
import type { Entry } from '../../story/entry.ts';
import { expectation, reportableIssues } from '../schema-messages.ts';
import { nearest } from '../nearest.ts';
import type { ValidOriginal, ValidTranslation } from '../valid-entry.ts';
import { error, type Finding } from './rule.ts';

export const messages = {
  'field-invalid': error({
    en: [
      '{subject}',
      'A page cannot be made from a field that is missing, unknown or of the wrong kind.',
      'Correct it; content/README.md lists the fields of each kind of file.',
    ],
    fr: [
      '{subject}',
      'Aucune page ne peut être faite avec un champ qui manque, qui n’existe pas ou dont la valeur ne convient pas.',
      'Corrigez-le\u202F; content/README.md donne les champs de chaque type de fichier.',
    ],
  }),
  'field-unknown': error({
    en: [
      'There is no field "{subject}" here.',
      'It would be ignored, and what it says would be missing from the page.',
      'Correct its name or take it out; content/README.md lists the fields of each kind of file.',
    ],
    fr: [
      'Il n’y a pas de champ «\u202F{subject}\u202F» ici.',
      'Il ne serait pas lu, et ce qu’il dit manquerait sur la page.',
      'Corrigez son nom ou supprimez-le\u202F; content/README.md donne les champs de chaque type de fichier.',
    ],
  }),
  'field-missing': error({
    en: [
      'The field "{subject}" is missing.',
      'The page cannot be made without it.',
      'Add it; content/README.md says what it holds.',
    ],
    fr: [
      'Il manque le champ «\u202F{subject}\u202F».',
      'Sans lui, la page ne peut pas être faite.',
      'Ajoutez-le\u202F; content/README.md dit ce qu’il contient.',
    ],
  }),
  'date-invalid': error({
    en: [
      '{subject}',
      'The timeline can only place dates that exist.',
      'Write as much as is known: 2024, 2024-09, 2024-09-17, 2021-12~ (around) or 2023-06/2023-12 (from, to).',
    ],
    fr: [
      '{subject}',
      'La chronologie ne peut placer que des dates qui existent.',
      'Écrivez ce que l’on sait de la date\u202F: 2024, 2024-09, 2024-09-17, 2021-12~ (vers) ou 2023-06/2023-12 (de, à).',
    ],
  }),
  'folder-wrong': error({
    en: [
      'These are the fields of another kind of file: {subject}.',
      'The folder decides what a file is, and so which page is made from it.',
      'Move the file into the folder "{subject}" of the same language.',
    ],
    fr: [
      'Ces champs sont ceux d’un autre type de fichier\u202F: {subject}.',
      'C’est le dossier qui décide du type de fichier, et donc de la page qui en est faite.',
      'Déplacez le fichier dans le dossier «\u202F{subject}\u202F» de la même langue.',
    ],
  }),
  'translation-field': error({
    en: [
      'The field "{subject}" belongs in the original only.',
      'Facts are written once: in two files they would soon differ.',
      'Take it out: a translation carries words and "translated", the day it was made.',
    ],
    fr: [
      'Le champ «\u202F{subject}\u202F» ne s’écrit que dans l’original.',
      'Les faits s’écrivent une seule fois\u202F: dans deux fichiers, ils finiraient par différer.',
      'Supprimez-le\u202F: une traduction ne contient que des mots et «\u202Ftranslated\u202F», le jour où elle a été faite.',
    ],
  }),
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
        problem.slug === 'field-unknown' && own.includes(localisedIn('en', problem.subject))
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
        const problem: Problem = {
          slug: 'field-unknown',
          file,
          ...entry.locate([...issue.path, key]),
          subject: key,
        };
        return named(problem, fields, key);
      });
    case 'invalid_value': {
      if (isMissing(entry.data, issue.path)) return [missing(entry, issue.path)];
      const values = issue.values.map(String);
      const problem: Problem = {
        slug: 'field-invalid',
        file,
        ...entry.locateText(issue.path),
        subject: of(field, {
          en: `this must be one of ${values.join(', ')}.`,
          fr: `la valeur doit être l’une de celles-ci\u202F: ${values.join(', ')}.`,
        }),
      };
      const words = issue.values.filter((value) => typeof value === 'string');
      return [named(problem, words, String(valueAt(entry.data, issue.path)))];
    }
    default: {
      if (isMissing(entry.data, issue.path)) return [missing(entry, issue.path)];
      const isDate = issue.code === 'custom' && issue.params?.['date'] !== undefined;
      return [
        {
          slug: isDate ? 'date-invalid' : 'field-invalid',
          file,
          ...entry.locateText(issue.path),
          subject: of(field, expectation(issue, valueAt(entry.data, issue.path))),
        },
      ];
    }
  }
}

/** What is wrong with a field, after its name. */
function of(field: string, words: InEach): InEach {
  return { en: `${field}: ${words.en}`, fr: `${field}\u202F: ${words.fr}` };
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

function named(problem: Problem, known: readonly string[], mistyped: string): Problem {
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
