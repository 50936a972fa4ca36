import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, isSeq } from 'yaml';
import { eventSchema } from '../../../../kinds/event.ts';
import { sourceSchema } from '../../../../kinds/source.ts';
import { reservedIdsOf } from '../../../../kinds/kinds.ts';
import { defaultLanguage, idPattern } from '../../../../model/fields.ts';
import type { Reading } from '../../../../story/entry.ts';
import { idFrom } from '../../id.ts';
import { asMarkdown } from './markdown.ts';
import type { ImportedKind } from '../missing.ts';
import { textIn, type Fields, type Understood } from '../understood.ts';

/** The file of a new entry, within the content folder. */
export interface NewFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** Longer ids than this are cut between two words. */
const longest = 80;

/** A file for each item, under a name that no other has. */
export function placed(
  items: readonly Understood[],
  kind: ImportedKind,
  reading: Reading,
): readonly NewFile[] {
  const collection = kind === 'source' ? 'sources' : 'events';
  const site = reading.entries.find((entry) => entry.collection === 'site');
  const folder = kind === 'source' ? 'sources' : `${defaultLanguage(site?.data)}/events`;
  const ending = kind === 'source' ? 'yml' : 'md';
  // Ids that differ only in case would be one file on some disks; an unreadable file is no entry, but there.
  const taken = new Set([
    ...reservedIdsOf(collection),
    ...reading.entries.filter((entry) => entry.collection === collection).map(({ id }) => id.toLowerCase()),
    ...[...reading.texts.keys()]
      .filter((file) => file.startsWith(`${folder}/`))
      .map((file) => path.posix.parse(file).name.toLowerCase()),
  ]);
  return items.map((item) => {
    const id = freeId(item.id ?? suggested(item, kind), taken);
    taken.add(id);
    const text =
      kind === 'source' ? yamlOf(inOrder(item.values, sourceSchema.shape)) : eventFile(item.values);
    return { id, file: `${folder}/${id}.${ending}`, text };
  });
}

/** Writes a file that is not there. */
export async function writeNew({ file, text }: NewFile, directory: string): Promise<void> {
  const place = path.join(directory, file);
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(place, text, { flag: 'wx' });
}

/** As `npm run new` makes an id: of a source from its publisher and its day, of an event from its title. */
function suggested({ values, name }: Understood, kind: ImportedKind): string {
  const named = kind === 'source' ? (textIn(values, 'publisher')?.replace(/\([^()]*\)/g, '') ?? name) : name;
  const day = kind === 'source' ? (textIn(values, 'published') ?? '') : '';
  const whole = idFrom(`${named} ${day}`);
  const id =
    whole.length <= longest
      ? whole
      : whole
          .slice(0, longest)
          .replace(/-[^-]*$/, '')
          .slice(0, longest);
  return idPattern.test(id) ? id : kind;
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? id : `${id.slice(0, longest)}-${String(count)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** The fields of a schema, in its order. */
function inOrder(values: Fields, shape: Fields): Fields {
  return Object.fromEntries(
    Object.keys(shape).flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]]])),
  );
}

function eventFile(values: Fields): string {
  const { text, cite } = values;
  const body =
    typeof text === 'string'
      ? asMarkdown(text)
          .split('\n\n')
          .map((part) => citing(part, cite))
          .join('\n\n')
      : '';
  return `---\n${yamlOf(inOrder(values, eventSchema.shape))}---\n${body ? `\n${body}\n` : ''}`;
}

/** `It rained [@a; @b].`: the sources before the full stop. Without sources the text is as it was, and the check asks for them. */
function citing(text: string, cite: unknown): string {
  if (!Array.isArray(cite) || cite.length === 0) return text;
  const citation = `[${cite.map((id) => `@${String(id)}`).join('; ')}]`;
  return text.endsWith('.') ? `${text.slice(0, -1)} ${citation}.` : `${text} ${citation}`;
}

/** Lists on one line, long lines left whole, a year as a number: so the rest of the content is written. */
function yamlOf(values: Fields): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    /^(?:date|published|accessed)$/.test(name) && typeof value === 'string' && /^[1-9]\d{3}$/.test(value)
      ? Number(value)
      : value,
  ]);
  const document = new Document(Object.fromEntries(written));
  for (const name of Object.keys(values)) {
    const value = document.get(name);
    if (isSeq(value) && !value.items.some((item) => isSeq(item))) value.flow = true;
  }
  return Object.keys(values).length === 0
    ? '{}\n'
    : document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
