import { isScalar, parseDocument, type Document } from 'yaml';
import { factsOf, type DeskKind } from '../fields/desk-kind.ts';
import type { DeskField } from '../fields/field.ts';
import { splitFile, withBody } from './front-matter.ts';
import { mergeYaml } from './merge-yaml.ts';
import { isEmpty, isRecord } from './same.ts';
import { fromForm, toForm } from './values.ts';
import { writtenUnder } from './write-yaml.ts';

type Data = Readonly<Record<string, unknown>>;

/** The key under which a form carries the text it was filled from. The forms of the desk show no field of this name. */
export const sourceKey = 'deskSource';

/** What the desk holds of one file: its fields, its body, and the text itself. */
export type Form = Data;

/**
 * A file as the form of its kind takes it.
 * @throws Error where it cannot be read; the content check says why.
 */
export function readForm(kind: DeskKind, text: string): Form {
  const { yaml, body } = partsOf(kind, text);
  const document = parseDocument(yaml, { prettyErrors: false });
  const [error] = document.errors;
  if (error) throw error;
  const data = (document.toJS() ?? {}) as unknown;
  if (!isRecord(data)) throw new Error('The file holds no fields');
  const fields = fieldsOf(kind, data);
  return {
    ...toForm(fields, withWrittenYears(fields, data, document)),
    ...(kind.body !== 'none' && { body: body.trim() }),
    [sourceKey]: text,
  };
}

/** A form as the text of its file: what was not touched stays as it was typed. */
export function writeForm(kind: DeskKind, form: Form): string {
  const { [sourceKey]: source, body = '', ...shown } = form;
  const fields = fieldsOf(kind, shown);
  const allowed = withoutOthers(kind, fields, shown);
  const words = typeof body === 'string' ? body : '';
  if (typeof source !== 'string') return newFile(kind, fields, fromForm(fields, allowed), words);
  const parts = partsOf(kind, source);
  const before = (parseDocument(parts.yaml).toJS() ?? {}) as Data;
  const yaml = withLineEnds(source, mergeYaml(parts.yaml, fromForm(fields, allowed, before)));
  return parts.opening + yaml + parts.closing + (kind.body === 'none' ? '' : withBody(parts.body, words));
}

function partsOf(kind: DeskKind, text: string) {
  if (kind.body === 'none') return { opening: '', yaml: text, closing: '', body: '' };
  const parts = splitFile(text);
  if (!parts) throw new Error('The file has no front matter');
  return parts;
}

/** A translation is known by what it lacks: the facts, which only an original holds. */
function fieldsOf(kind: DeskKind, data: Data): readonly DeskField[] {
  if (!kind.translation) return kind.original;
  const isOriginal = factsOf(kind).some((name) => !isEmpty(data[name]));
  return isOriginal ? kind.original : kind.translation;
}

/** The form of an entry has the fields of originals and of translations; a file has one or the other. */
function withoutOthers(
  { original, translation = [] }: DeskKind,
  fields: readonly DeskField[],
  data: Data,
): Data {
  const own = new Set(fields.map(({ name }) => name));
  const others = new Set(
    [...original, ...translation].map(({ name }) => name).filter((name) => !own.has(name)),
  );
  return Object.fromEntries(Object.entries(data).filter(([name]) => !others.has(name)));
}

/** YAML gives a bare year as a number, which has lost its noughts: 0476 is 476. */
function withWrittenYears(fields: readonly DeskField[], data: Data, document: Document): Data {
  const years = fields.flatMap(({ name, type }) => {
    const node = document.get(name, true);
    return type === 'line' && isScalar(node) && typeof node.value === 'number' && node.source !== undefined
      ? [[name, node.source] as const]
      : [];
  });
  return { ...data, ...Object.fromEntries(years) };
}

function newFile(kind: DeskKind, fields: readonly DeskField[], data: Data, body: string): string {
  const names = fields.map(({ name }) => name).filter((name) => name in data);
  const others = Object.keys(data).filter((name) => !names.includes(name));
  const yaml = [...names, ...others].map((name) => `${writtenUnder(name, data[name], 0)}\n`).join('');
  if (kind.body === 'none') return yaml;
  return `---\n${yaml}---\n${body.trim() === '' ? '' : `\n${body.trim()}\n`}`;
}

function withLineEnds(source: string, yaml: string): string {
  return source.includes('\r\n') ? yaml.replace(/\r?\n/g, '\r\n') : yaml;
}
