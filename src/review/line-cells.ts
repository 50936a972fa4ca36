import { fill } from '../i18n/words.ts';
import type { LineChange, WordPart } from './compare-lines.ts';
import { escapeMarkdown, namesOf } from './escape.ts';
import type { ReviewWords } from './words.ts';

/** What cells are written with. */
export interface CellContext {
  readonly say: ReviewWords;
  /** What lines refer to, in words. */
  readonly titles: Readonly<Record<string, string>>;
  /** Whether the whole entry is new or removed, so that no line needs to say so. */
  readonly whole?: boolean;
}

/** How much is shown of a stretch that has not changed, on either side of one that has. */
const around = 80;

/** The most letters of one stretch. */
const longest = 1500;

/** A line as a row: where it is, and what becomes of it. */
export function lineCells(line: LineChange, { say, titles, whole }: CellContext): readonly string[] {
  const { field, part, change, words, newRefs, goneRefs, reordered } = line;
  const name = say.fields[field] ?? escapeMarkdown(field);
  const details = [
    ...(part ? [say.parts[part]] : []),
    ...(change === 'changed' || whole ? [] : [say.line[change]]),
  ];
  const titled = (refs: readonly string[]) => namesOf(refs.map((ref) => titles[ref] ?? ref));
  const told = [
    wordCell(words, change),
    ...(newRefs.length > 0 ? [fill(say.nowNames, { titles: titled(newRefs) })] : []),
    // What went with its words needs no second mention.
    ...(goneRefs.length > 0 && (change !== 'removed' || line.before === '')
      ? [fill(say.noLonger, { titles: titled(goneRefs) })]
      : []),
    ...(reordered ? [say.reordered] : []),
  ];
  return [details.length > 0 ? `${name} (${details.join(', ')})` : name, told.filter(Boolean).join('<br>')];
}

function wordCell(parts: readonly WordPart[], change: LineChange['change']): string {
  return parts
    .map(({ text, change: of }, index) => {
      if (text === '') return '';
      if (text.trim() === '') return of ? marked(text, of) : ' ';
      if (of) return marked(cut(text), of);
      if (change === 'moved') return escapeMarkdown(cut(text));
      return within(text, escapeMarkdown(middleOut(text, index === 0, index === parts.length - 1)));
    })
    .join('');
}

function marked(text: string, change: 'new' | 'removed'): string {
  const tag = change === 'new' ? 'ins' : 'del';
  // A space alone would not be seen: it is shown as the sign for one.
  const words = text.trim() === '' ? '␣' : escapeMarkdown(text);
  return within(text, `<${tag}>${words}</${tag}>`);
}

/** Between the spaces that a stretch begins and ends with, and that escaping takes away, what was made of it. */
function within(text: string, escaped: string): string {
  return `${/^\s/.test(text) ? ' ' : ''}${escaped}${/\s$/.test(text) ? ' ' : ''}`;
}

/** An unchanged stretch without its middle, or without the end that no change touches. */
function middleOut(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around + 20) return text;
  // Nothing in it has changed, but what it cites or where it is.
  if (isFirst && isLast) return `${text.slice(0, 2 * around)}…`;
  const start = isFirst ? '' : text.slice(0, around);
  const end = isLast ? '' : text.slice(-around);
  return `${start}…${end}`;
}

function cut(text: string): string {
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
