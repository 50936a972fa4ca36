import type { OutlinePart } from '../../../markdown/parse/outline.ts';
import type { ParsedText } from '../../parse-entry.ts';
import { openingOf } from '../../parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation } from '../../valid-entry.ts';
import { warning, type Finding } from '../rule.ts';

export const messages = {
  'translation-headings': warning(
    'The headings of the translation are not those of its original: {subject}.',
    'A link from one language to the other leads to the heading at the same place.',
    'Give the translation as many headings as the original, of the same ranks.',
  ),
  'translation-tables': warning(
    'The tables of the translation are not as large as those of its original: {subject}.',
    'A row or a column that is missing is a fact that these readers do not get.',
    'Translate every cell; leave one empty where the original does.',
  ),
  'translation-blocks': warning(
    'The translation sets other passages apart than its original: {subject}.',
    'What is our own reading in one language must not be a fact in the other.',
    'Begin and end the same blocks (:::analysis) around the same passages.',
  ),
} as const;

type Slug = keyof typeof messages;

const slugs: Readonly<Record<OutlinePart['kind'], Slug>> = {
  heading: 'translation-headings',
  table: 'translation-tables',
  block: 'translation-blocks',
};

/** Headings, tables and blocks, each compared in order: the first that differs is reported. */
export function check(
  { entry, body }: ParsedTranslation,
  original: ParsedOriginal,
): readonly Finding<Slug>[] {
  if (body.problems.length > 0) return [];
  return (['heading', 'table', 'block'] as const).flatMap((kind): Finding<Slug>[] => {
    const [here, there] = [partsIn(body.texts, kind), partsIn(original.body.texts, kind)];
    const at = Array.from({ length: Math.max(here.length, there.length) }, (_, index) => index).find(
      (index) => here[index]?.form !== there[index]?.form,
    );
    if (at === undefined) return [];
    const [own, other] = [here[at], there[at]];
    // What is missing is reported where the last one is that it comes after.
    const span = (own ?? here.at(-1))?.span() ?? openingOf(entry);
    return [{ slug: slugs[kind], file: entry.file, ...span, subject: difference(own, other) }];
  });
}

interface Part extends Pick<OutlinePart, 'form'> {
  /** How a message names it. */
  readonly name: string;
  readonly span: () => ReturnType<ParsedText['spanOf']>;
}

function partsIn(texts: readonly ParsedText[], kind: OutlinePart['kind']): readonly Part[] {
  return texts.flatMap(({ text, outline, spanOf }) =>
    outline
      .filter((part) => part.kind === kind)
      .map((part) => ({
        form: part.form,
        name: kind === 'heading' ? text.slice(part.start, part.end).trim() : part.form,
        span: () => spanOf(part),
      })),
  );
}

function difference(own: Part | undefined, other: Part | undefined): string {
  if (!own) return `"${other?.name ?? ''}" is left out`;
  return other ? `"${own.name}", where the original has "${other.name}"` : `"${own.name}" is only here`;
}
