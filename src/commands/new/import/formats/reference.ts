import type { Localised } from '../../../../model/localised.ts';
import type { DateRead } from '../values/dates.ts';
import { isFields, type Fields } from '../understood.ts';

/** A reference of any format: its fields as CSL-JSON names them, and its dates as the file writes them. */
export interface Reference {
  /** What the file calls it. */
  readonly key: string;
  readonly csl: Fields;
  readonly issued?: DateRead | undefined;
  readonly accessed?: DateRead | undefined;
  /** Fields that a source has no place for. */
  readonly leftOut: readonly string[];
}

/** What could not be read as a reference, by what the file calls it. */
export interface Unread {
  readonly name: string;
  readonly why: Localised;
}

export interface References {
  readonly references: readonly Reference[];
  readonly unread: readonly Unread[];
}

/** A field and, where that is short, what it holds: `page 12-14`, `abstract`. */
export function fieldLeftOut(name: string, value: unknown): string {
  const text = worded(value).replace(/\s+/g, ' ').trim();
  return text !== '' && text.length <= 60 ? `${name} (${text})` : name;
}

function worded(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map(worded)
      .filter((text) => text !== '')
      .join('; ');
  if (!isFields(value)) return '';
  const { literal, family, given, 'date-parts': parts } = value;
  if (Array.isArray(parts))
    return parts.map((part: unknown) => (Array.isArray(part) ? part.join('-') : '')).join('/');
  return [worded(literal), worded(family), worded(given)].filter((text) => text !== '').join(', ');
}

/** Whether a field holds anything. */
export function isGiven(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return false;
  return Array.isArray(value) ? value.some(isGiven) : !isFields(value) || Object.keys(value).length > 0;
}

/** What went wrong, in the words of whoever read the file. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n').find((line) => line.trim() !== '') ?? '').slice(0, 200);
}
