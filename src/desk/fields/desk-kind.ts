import type { z } from 'zod';
import { isTextKind, type Collection } from '../../kinds/collections.ts';
import { kinds, textKinds } from '../../kinds/kinds.ts';
import type { DeskField, GroupField, ListField } from './field.ts';
import { fieldsFrom } from './from-schema.ts';

/** One kind of entry as the desk edits it. */
export interface DeskKind {
  readonly collection: Collection;
  /** The fields of an original, or of an entry that has no translations. */
  readonly original: readonly DeskField[];
  /** The fields of a translation, where there are any. */
  readonly translation?: readonly DeskField[];
  /** Whether there is Markdown below the fields, and whether there must be. */
  readonly body: 'none' | 'optional' | 'required';
}

/** Written by `npm run translate`, and by nobody's hand. */
const byMachine = ['original'];

/** @param first the language of the story's originals */
export function deskKind(collection: Collection, first = 'en'): DeskKind {
  const original = fieldsFrom(kinds[collection].schema as z.ZodObject, first);
  if (!isTextKind(collection)) return { collection, original, body: 'none' };
  const { translation, needsBody } = textKinds[collection];
  return {
    collection,
    original,
    translation: fieldsFrom(translation as z.ZodObject, first)
      .filter(({ name }) => !byMachine.includes(name))
      .map((field) => besides(original, field)),
    body: needsBody ? 'required' : 'optional',
  };
}

/** A field of a translation, which the form shows beside that of the original and in its shape. */
function besides(original: readonly DeskField[], field: DeskField): DeskField {
  const list = original.find(({ name }) => name === field.name);
  if (field.type !== 'list' || list?.type !== 'list' || list.of.type !== 'group') return field;
  if (field.of.type !== 'line') return field;
  const within = wordsOf(list.of)?.name;
  return within === undefined ? field : ({ ...field, within } satisfies ListField);
}

/** The one part of an item that is free text. */
function wordsOf({ fields }: GroupField): DeskField | undefined {
  return fields.find((part) => part.type === 'line' && part.pattern === undefined);
}

/** The fields that an original has and a translation lacks, by name. */
export function factsOf({ original, translation = [] }: DeskKind): readonly string[] {
  const words = new Set(translation.map(({ name }) => name));
  return original.map(({ name }) => name).filter((name) => !words.has(name));
}
