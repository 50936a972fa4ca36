import type { DeskField } from '../fields/field.ts';
import { isEmpty, isRecord, isSame } from './same.ts';

type Fields = readonly DeskField[];
type Data = Readonly<Record<string, unknown>>;

/**
 * What a file holds, as the form takes it: lines are strings, and a translation's list has the shape of the original's. Keys
 * that are no fields are passed on.
 */
export function toForm(fields: Fields, data: Data): Data {
  const shown = { ...data };
  for (const field of fields) {
    if (data[field.name] !== undefined) shown[field.name] = valueToForm(field, data[field.name]);
  }
  return shown;
}

function valueToForm(field: DeskField, value: unknown): unknown {
  switch (field.type) {
    case 'line':
      return typeof value === 'number' ? String(value) : (value ?? '');
    case 'list': {
      if (!Array.isArray(value)) return value;
      const items = value.map((item: unknown) => valueToForm(field.of, item));
      return field.within === undefined ? items : items.map((item) => ({ [String(field.within)]: item }));
    }
    case 'group':
      return isRecord(value) ? toForm(field.fields, value) : value;
    case 'languages': {
      const words = isRecord(value) ? value : { [field.first]: value };
      return Object.fromEntries(
        Object.entries(words).map(([language, of]) => [language, valueToForm(field.of, of)]),
      );
    }
    default:
      return value;
  }
}

/**
 * What a form holds, as a file has it. What was not touched is as it was, and empty fields are left out.
 * @param before what the file held, if there was one
 */
export function fromForm(fields: Fields, form: Data, before: Data = {}): Data {
  const known = new Map(fields.map((field) => [field.name, field]));
  const written: Record<string, unknown> = {};
  const names = [...known.keys(), ...Object.keys(form).filter((name) => !known.has(name))];
  for (const name of names) {
    const field = known.get(name);
    const value = field ? valueFromForm(field, form[name], before[name]) : form[name];
    if (value !== undefined) written[name] = value;
  }
  return written;
}

function valueFromForm(field: DeskField, form: unknown, before: unknown): unknown {
  const untouched = before === undefined ? undefined : valueToForm(field, before);
  if (before !== undefined && isUntouched(form, untouched)) return before;
  if (field.type === 'yes') return form === true || (field.required ? form === true : undefined);
  if (isEmpty(form)) return field.nullable ? null : field.required && before !== undefined ? form : undefined;
  switch (field.type) {
    case 'line':
      return lineFrom(form, before);
    case 'choice':
      return field.options.find((option) => String(option) === String(form)) ?? form;
    case 'number':
      return typeof form === 'string' && form.trim() !== '' ? Number(form) : form;
    case 'list': {
      const shown = Array.isArray(form) ? form.filter((item) => !isEmpty(item)) : [];
      const items = shown.map((item) =>
        field.within !== undefined && isRecord(item) ? item[field.within] : item,
      );
      return listFrom(field.of, items, before);
    }
    case 'group':
      return isRecord(form) ? fromForm(field.fields, form, recordOf(before)) : form;
    case 'languages': {
      if (!isRecord(form)) return form;
      const isPlain = before !== undefined && !isRecord(before);
      const words = languagesFrom(field.of, form, isPlain ? { [field.first]: before } : recordOf(before));
      // Words that were written without their language stay so while there is no other.
      return isPlain && isSame(Object.keys(words), [field.first]) ? words[field.first] : words;
    }
    default:
      return form;
  }
}

function recordOf(value: unknown): Data {
  return isRecord(value) ? value : {};
}

/** A form gives back an untouched value without the spaces around it, and nothing as empty words or an empty list. */
function isUntouched(form: unknown, shown: unknown): boolean {
  return isSame(trimmed(form), trimmed(shown)) || (isEmpty(form) && isEmpty(shown));
}

function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isRecord(value)) return value;
  // A form fills in what is not given; that is no change.
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, of]) => of !== false && !isEmpty(of))
      .map(([name, of]) => [name, trimmed(of)]),
  );
}

/** A line is one line. A year that was written as a number stays one, and may have lost its noughts: 0476 is 476. */
function lineFrom(form: unknown, before: unknown): unknown {
  if (typeof form !== 'string') return form;
  const line = form
    .split('\n')
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ');
  if (typeof before !== 'number') return line;
  return Number(line) === before || String(Number(line)) === line ? Number(line) : line;
}

/** Each item is compared with the one that it was, wherever that now is. */
function listFrom(of: DeskField, items: readonly unknown[], before: unknown): readonly unknown[] {
  const were: readonly unknown[] = Array.isArray(before) ? before : [];
  return items.map((item, index) => {
    const same = were.find((was) => isUntouched(item, valueToForm(of, was)));
    return same ?? valueFromForm(of, item, were.length === items.length ? were[index] : undefined);
  });
}

function languagesFrom(of: DeskField, form: Data, before: Data): Data {
  const words = Object.keys(form).flatMap((language) => {
    const value = valueFromForm({ ...of, required: false }, form[language], before[language]);
    return value === undefined ? [] : [[language, value] as const];
  });
  return Object.fromEntries(words);
}
