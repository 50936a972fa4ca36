import { proseIn } from '../kinds/fields.ts';
import { kinds, textKinds } from '../kinds/kinds.ts';
import { isTextKind } from '../kinds/collections.ts';
import type { WrittenPassage } from '../markdown/parse/prose-blocks.ts';
import { offsetInSource } from '../model/text/source-offset.ts';
import type { Span } from '../story/positions.ts';
import type { ParsedText } from './parse-entry.ts';
import type { ValidEntry } from './valid-entry.ts';

/** A stretch of an editor's own words as they are read, and where each part of it is written. */
export interface WrittenWords {
  readonly text: string;
  /** The language that the field itself names (BCP 47 tag). */
  readonly language?: string;
  /** Where a part of the text is written, by offsets in it. */
  readonly spanOf: (from: number, to: number) => Span;
  /** Whether the character at an offset belongs to the id of a figure, in whose place other words are read. */
  readonly isId: (index: number) => boolean;
}

/** The words of a paragraph, heading or table cell. */
export function wordsOfPassage({ text, spanOf }: ParsedText, passage: WrittenPassage): WrittenWords {
  const source = text.slice(passage.start, passage.end);
  const offset = (index: number) => offsetInSource(withoutUnread(source), passage.text, index);
  return {
    text: passage.text,
    spanOf: (from, to) =>
      spanOf({ start: passage.start + offset(from), end: passage.start + offset(to - 1) + 1 }),
    isId: (index) => {
      const at = offset(index);
      return [...source.matchAll(/:number\[[^[\]]*\]/g)].some(
        ({ 0: figure, index: start }) => start <= at && at < start + figure.length,
      );
    },
  };
}

/** The words of an entry's fields that are plain words; Markdown is among its texts. */
export function wordsOfFields({ collection, entry, data }: ValidEntry): readonly WrittenWords[] {
  const isTranslation = 'translated' in data && isTextKind(collection);
  const { schema } = isTranslation ? { schema: textKinds[collection].translation } : kinds[collection];
  return proseIn(schema, data).map(({ text, path, ...found }) => ({
    text,
    ...found,
    spanOf: (from, to) => entry.locateWithin(path, from, to),
    isId: () => false,
  }));
}

/** A source of the same length without what is written and not read: citations, addresses of links, names of directives. */
function withoutUnread(source: string): string {
  return source.replace(/\[@[^[\]]*\]|(?<=\])\([^()]*\)|:number(?=\[)/g, (unread) =>
    ' '.repeat(unread.length),
  );
}
