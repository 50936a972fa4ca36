import { z } from 'zod';
import { byLanguage, day, id, line } from '../model/fields.ts';
import { said } from '../model/localised.ts';
import type { Collection } from './collections.ts';

/** What a field means to the engine, besides its type. */
interface Meaning {
  /** It holds the id of an entry of this collection. */
  readonly refersTo?: Collection;
  /** It is Markdown, under the same rules as the body. */
  readonly markdown?: boolean;
  /** It holds plain words of the editor's own, which readers read as text. */
  readonly prose?: boolean;
  /** It holds the same words in each language of the site. */
  readonly everyLanguage?: boolean;
}

/** Zod's own registry: a field made from another one, by `.describe()` for instance, keeps the meaning of its parent. */
const meanings = z.registry<Meaning>();

/** The id of an entry of another collection. */
export function idOf(collection: Collection) {
  return id.clone().register(meanings, { refersTo: collection });
}

/** Ids of entries of another collection; none when the field is left out. */
export function idsOf(collection: Collection) {
  return listOf(idOf(collection)).default([]);
}

/** A list in which nothing is named twice: the second would say nothing, or be printed again. */
export function listOf<T extends z.ZodType<string, string>>(item: T) {
  return z.array(item).superRefine((items, context) => {
    items.forEach((text, index) => {
      if (items.indexOf(text) === index) return;
      context.addIssue({
        code: 'custom',
        message: said({
          en: `"${text}" is named twice`,
          fr: `«\u202F${text}\u202F» est nommé deux fois`,
        }),
        path: [index],
      });
    });
  });
}

/** A line of Markdown. */
export const markdownLine = line.clone().register(meanings, { markdown: true });

/** A line of the editor's own words: no name, and nothing that others wrote. */
export const prose = line.clone().register(meanings, { prose: true });

/** The same in each language of the site. */
export const proseByLanguage = byLanguage.clone().register(meanings, { prose: true, everyLanguage: true });

/** Whether a field holds the same words in each language of the site. */
export function isInEveryLanguage(field: unknown): field is z.ZodRecord {
  return field instanceof z.ZodRecord && meanings.get(field)?.everyLanguage === true;
}

/** More former ids than any entry has had: each becomes a page that leads on. */
const mostFormerIds = 50;

export const formerIds = z
  .array(id)
  .max(mostFormerIds)
  .default([])
  .describe('Ids it had before, so that old addresses still lead here');

/** What a translation says of its original. */
export const ofTranslation = {
  translated: day.describe('The day this translation was made or last brought up to date'),
  original: line
    .optional()
    .describe('A digest of the original’s words on that day; `npm run translate -- accept` writes it'),
};

/** A value in an entry's data, and where it is. */
export interface Found {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** A field that names another entry. */
export interface Reference {
  readonly to: Collection;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** The other entries that an entry's fields name. */
export function referencesIn(schema: z.ZodObject, data: unknown): readonly Reference[] {
  return fieldsOf(schema).flatMap(({ path, meaning: { refersTo } }) =>
    refersTo ? valuesAt(data, path).map(({ text, path: at }) => ({ to: refersTo, id: text, path: at })) : [],
  );
}

/** The lines of an entry's fields that are Markdown. */
export function markdownIn(schema: z.ZodObject, data: unknown): readonly Found[] {
  return fieldsOf(schema).flatMap(({ path, meaning: { markdown } }) =>
    markdown ? valuesAt(data, path) : [],
  );
}

/** Words of the editor's own, and their language where the field says it. */
export interface FoundProse extends Found {
  readonly language?: string;
}

/** The editor's own words in an entry's fields, those that are Markdown aside. */
export function proseIn(schema: z.ZodObject, data: unknown): readonly FoundProse[] {
  return fieldsOf(schema).flatMap(({ path, meaning }) => {
    if (!meaning.prose) return [];
    if (path.at(-1) !== eachLanguage) return valuesAt(data, path);
    return valuesAt(data, path).map((found) => ({ ...found, language: String(found.path.at(-1)) }));
  });
}

/** A field that holds the same words in each language, and the languages it has them in. */
export interface FoundWords {
  readonly path: Found['path'];
  readonly languages: readonly string[];
}

/** The fields of an entry that hold the same words in each language of the site, as far as they are filled in. */
export function inEveryLanguage(schema: z.ZodObject, data: unknown): readonly FoundWords[] {
  const found = fieldsOf(schema).flatMap(({ path, meaning }) =>
    meaning.everyLanguage ? valuesAt(data, path).map(({ path: at }) => at) : [],
  );
  const byField = Map.groupBy(found, (path) => JSON.stringify(path.slice(0, -1)));
  return [...byField.values()].map((paths) => ({
    path: paths[0]?.slice(0, -1) ?? [],
    languages: paths.map((path) => String(path.at(-1))),
  }));
}

/** The collection that a field's value names, or whose ids its list holds. */
export function referredTo(field: z.ZodType): Collection | undefined {
  return meaningfulFields(field, [])[0]?.meaning.refersTo;
}

/** In the place of an index: every item of a list. */
const each = Symbol('each item');

/** In the place of a key: every language that words are given in. */
const eachLanguage = Symbol('each language');

interface MeaningfulField {
  readonly path: readonly (string | typeof each | typeof eachLanguage)[];
  readonly meaning: Meaning;
}

const known = new WeakMap<z.ZodType, readonly MeaningfulField[]>();

function fieldsOf(schema: z.ZodObject): readonly MeaningfulField[] {
  const fields = known.get(schema) ?? meaningfulFields(schema, []);
  known.set(schema, fields);
  return fields;
}

function meaningfulFields(field: unknown, path: MeaningfulField['path']): readonly MeaningfulField[] {
  const inner = withoutWrappers(field);
  if (inner instanceof z.ZodArray) return meaningfulFields(inner.element, [...path, each]);
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape).flatMap(([name, of]) => meaningfulFields(of, [...path, name]));
  }
  const meaning = inner instanceof z.ZodType ? meanings.get(inner) : undefined;
  if (!meaning) return [];
  return [{ path: inner instanceof z.ZodRecord ? [...path, eachLanguage] : path, meaning }];
}

/** A field without what says that it may be left out or null. */
export function withoutWrappers(field: unknown): unknown {
  const isWrapped =
    field instanceof z.ZodOptional || field instanceof z.ZodDefault || field instanceof z.ZodNullable;
  return isWrapped ? withoutWrappers(field.unwrap()) : field;
}

function valuesAt(value: unknown, path: MeaningfulField['path'], at: Found['path'] = []): readonly Found[] {
  const [step, ...rest] = path;
  if (step === undefined) return typeof value === 'string' ? [{ text: value, path: at }] : [];
  if (step === each) {
    return Array.isArray(value) ? value.flatMap((item, index) => valuesAt(item, rest, [...at, index])) : [];
  }
  const fields: unknown = value;
  if (step === eachLanguage) {
    return Object.entries(fields ?? {}).flatMap(([language, words]) =>
      valuesAt(words, rest, [...at, language]),
    );
  }
  return typeof fields === 'object' && fields !== null && step in fields
    ? valuesAt((fields as Readonly<Record<string, unknown>>)[step], rest, [...at, step])
    : [];
}
