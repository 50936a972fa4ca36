import type { z } from 'zod';
import type { Words } from '../i18n/en.ts';
import { formatNumber } from '../i18n/words.ts';
import { markdownIn, referencesIn } from '../kinds/fields.ts';
import { formatDate } from '../model/dates/date-words.ts';
import { isDate } from '../model/dates/dates.ts';
import { oneLine, passagesIn, type Passage, type PassageContext } from './passages.ts';

/** One line of what a reader sees of an entry: a field of its front matter, or a passage of its text. */
export interface SeenLine extends Passage {
  /** The name of the field; `body` for its text. */
  readonly field: string;
}

/** How the fields of an entry become lines. */
export interface LineContext extends PassageContext {
  /** The language of the story. */
  readonly language: string;
  /** The language of its originals. */
  readonly original: string;
  readonly words: Words;
}

type Fields = Readonly<Record<string, unknown>>;

/** Fields that no page shows: former addresses, what the check and editors need, and what is shown as something else. */
const unseen: ReadonlySet<string> = new Set(['formerIds', 'phrases', 'translations', 'reviewBy']);

/** Fields whose value is a day or another date (EDTF). */
const dates: ReadonlySet<string> = new Set(['date', 'published', 'updated', 'asOf', 'accessed', 'until']);

/**
 * The fields of an entry as lines, whatever they are: a field that a kind gets tomorrow is seen here, too. Pure.
 * @param names the fields to show
 * @param own whether only words that are in the language of the story count: those of a data file in another language
 */
export function fieldLines(
  schema: z.ZodObject,
  data: Fields,
  names: readonly string[],
  context: LineContext,
  own = false,
): readonly SeenLine[] {
  const refs = new Map(
    referencesIn(schema, data).map(({ to, id, path }) => [path.join('.'), `${to}/${id}`] as const),
  );
  const markdown = new Set(markdownIn(schema, data).map(({ path }) => path.join('.')));

  const passageOf = (value: unknown, path: readonly string[]): Passage => {
    const ref = refs.get(path.join('.'));
    if (own && !isByLanguage(value, context)) {
      return isObject(value) ? joined(value, path) : nothing;
    }
    if (ref !== undefined) return { words: '', refs: [ref] };
    if (isByLanguage(value, context)) return { words: oneLine(ownWords(value, context, own)), refs: [] };
    if (isObject(value)) return joined(value, path);
    return { words: oneLine(leafWords(value, path.at(-1) ?? '', context)), refs: [] };
  };
  const joined = (value: object, path: readonly string[]): Passage => {
    const parts = Object.entries(value)
      .filter(([name]) => !unseen.has(name))
      .map(([name, part]) => passageOf(part, [...path, name]));
    const separator = Array.isArray(value) ? ', ' : ' · ';
    return {
      words: parts
        .map(({ words }) => words)
        .filter(Boolean)
        .join(separator),
      refs: parts.flatMap((part) => part.refs),
    };
  };

  return names
    .filter((name) => !unseen.has(name))
    .flatMap((field): readonly SeenLine[] => {
      const value = data[field];
      const texts = [value].flat().filter((text) => typeof text === 'string');
      const isMarkdown = markdown.has(field) || markdown.has(`${field}.0`);
      const passages = isMarkdown
        ? texts.flatMap((text) => passagesIn(text, context))
        : Array.isArray(value) && value.some(isObject)
          ? value.map((item, index) => passageOf(item, [field, String(index)]))
          : [passageOf(value, [field])];
      return passages
        .filter(({ words, refs: named }) => words !== '' || named.length > 0)
        .map((passage) => ({ field, ...passage }));
    });
}

const nothing: Passage = { words: '', refs: [] };

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** Whether a value is words by language: `{ en: people, fr: personnes }`. */
function isByLanguage(value: unknown, { original, language }: LineContext): value is Fields {
  if (!isObject(value) || Array.isArray(value)) return false;
  const tags = Object.keys(value);
  return (
    tags.some((tag) => tag === original || tag === language) &&
    tags.every((tag) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(tag))
  );
}

function ownWords(value: Fields, { language, original }: LineContext, own: boolean): string {
  const words = value[language] ?? (own ? '' : value[original]);
  return typeof words === 'string' ? words : '';
}

/** A single value as a page would word it. */
function leafWords(value: unknown, name: string, { words }: LineContext): string {
  if (typeof value === 'number') return formatNumber(value, words);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  if (dates.has(name) && isDate(value)) return formatDate(value, words);
  return named(value, name, words) ?? value;
}

/** What the interface calls one of a fixed list of values. */
function named(value: string, name: string, words: Words): string | undefined {
  const lists: Readonly<Record<string, readonly object[]>> = {
    status: [words.status],
    verdict: [words.verdict],
    kind: [words.eventKind, words.termKind, words.sourceKind],
  };
  for (const list of lists[name] ?? []) {
    if (Object.hasOwn(list, value)) return String((list as Fields)[value]);
  }
  return undefined;
}
