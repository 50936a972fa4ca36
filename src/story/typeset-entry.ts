import { z } from 'zod';
import { isTextKind, type TextKind } from '../kinds/collections.ts';
import { markdownIn, withoutWrappers } from '../kinds/fields.ts';
import { kinds, textKinds } from '../kinds/kinds.ts';
import { languageTag } from '../model/fields.ts';
import type { Source } from '../model/story.ts';
import { typeset, typographyOf } from '../model/text/typography/typeset.ts';
import type { Collection } from './entry.ts';

/** An entry as far as its data goes. */
interface Written {
  readonly collection: Collection;
  readonly language?: string | undefined;
  readonly data: object;
}

/**
 * The data of an entry with its words as their language sets them: those of its own language, those that it has in the
 * language of the story, and the title of a source in that language. Markdown is set when it is rendered, since only then
 * code and addresses are known for what they are (markdown/render/typeset-tree.ts).
 * @param original the language of the story's originals
 * @param language the language of the story
 */
export function typesetEntry(entry: Written, original: string, language: string): object {
  const { collection, data } = entry;
  const own = entry.language ?? original;
  const isSet = typographyOf(language) !== undefined;
  let set = data;
  if (isTextKind(collection) && typographyOf(own)) {
    const fields = wordsOf(collection, data);
    set = { ...set, ...mapValues(fields, (value) => withStrings(value, own)) };
  }
  if (!isSet) return set;
  if (collection === 'sources') return typesetSource(set as Source);
  return hasWordsByLanguage(kinds[collection].schema)
    ? (inLanguages(kinds[collection].schema, set, language) as object)
    : set;
}

/** A source's names are in its own language, and are set as they would be there if it is one that the page sets. */
function typesetSource(source: Source): Source {
  const { publisher, title, language } = source;
  if (!typographyOf(language)) return source;
  return { ...source, publisher: typeset(publisher, language), title: title && typeset(title, language) };
}

/** The fields of an entry that are words, as its translation has them, without those that are Markdown. */
function wordsOf(collection: TextKind, data: object): Readonly<Record<string, unknown>> {
  const { schema, translation } = textKinds[collection];
  const markdown = new Set(markdownIn(schema, data).map(({ path }) => path[0]));
  return Object.fromEntries(
    Object.entries(data).filter(
      ([name]) => name in translation.shape && name !== 'translated' && !markdown.has(name),
    ),
  );
}

/** A value with each text in it set. */
function withStrings(value: unknown, language: string): unknown {
  if (typeof value === 'string') return typeset(value, language);
  if (Array.isArray(value)) return value.map((item) => withStrings(item, language));
  if (typeof value !== 'object' || value === null) return value;
  return mapValues(value, (inner) => withStrings(inner, language));
}

/** Whether some field has its words by language: `{ en: people, fr: personnes }`. */
function hasWordsByLanguage(field: unknown): boolean {
  const inner = withoutWrappers(field);
  if (inner instanceof z.ZodArray) return hasWordsByLanguage(inner.element);
  if (inner instanceof z.ZodObject) return Object.values(inner.shape).some(hasWordsByLanguage);
  return isByLanguage(inner);
}

function isByLanguage(field: unknown): boolean {
  return field instanceof z.ZodRecord && field.keyType === languageTag;
}

/** Data with the words set that it has in a language. */
function inLanguages(field: unknown, value: unknown, language: string): unknown {
  const inner = withoutWrappers(field);
  if (value === undefined || value === null) return value;
  if (inner instanceof z.ZodArray)
    return (value as readonly unknown[]).map((item) => inLanguages(inner.element, item, language));
  if (inner instanceof z.ZodObject) {
    const { shape } = inner as { shape: Readonly<Record<string, unknown>> };
    return mapValues(value, (of, name) => (name in shape ? inLanguages(shape[name], of, language) : of));
  }
  if (!isByLanguage(inner)) return value;
  return mapValues(value, (words, tag) =>
    tag === language && typeof words === 'string' ? typeset(words, language) : words,
  );
}

function mapValues(of: object, change: (value: unknown, name: string) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, change(value, name)]));
}
