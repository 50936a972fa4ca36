import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../../check/nearest.ts';
import { defaultLanguage, idPattern } from '../../model/fields.ts';
import { isTextKind } from '../../kinds/collections.ts';
import { reservedIdsOf } from '../../kinds/kinds.ts';
import type { Reading } from '../../story/entry.ts';
import { UsageError } from '../arguments.ts';
import { idFrom } from './id.ts';
import { planNames, type Plan } from './plans.ts';
import { dataFile, markdownFile, type Values } from './skeleton.ts';

/** A new entry, ready to be written. */
export interface NewEntry {
  readonly plan: Plan;
  readonly id: string;
  readonly values: Values;
}

/**
 * The id that answers suggest. A source is named by its publisher and its day, as far as they are known.
 * @returns an empty text when nothing in them can be part of an id.
 */
export function suggestId({ kind, idFrom: answers }: Plan, values: Values): string {
  const [named = ''] = answers.flatMap((name) => (values[name] ? String(values[name]) : []));
  const dated = kind === 'source' ? (values['published'] ?? values['publishedHint'] ?? '') : '';
  const shortened = kind === 'source' ? named.replace(/\([^()]*\)/g, '') : named;
  return idFrom(`${shortened} ${String(dated)}`);
}

/** What is wrong with an id for a new entry, or undefined. Ids that differ only in case would be one file on some disks. */
export function checkId({ collection }: Plan, id: string, reading: Reading): string | undefined {
  if (!idPattern.test(id))
    return `"${id}" cannot be an id. Use lower-case letters, digits and single hyphens.`;
  if (reservedIdsOf(collection).includes(id))
    return `The site itself uses the address that "${id}" would have.`;
  const same = reading.entries.filter(
    (entry) => entry.collection === collection && entry.id.toLowerCase() === id,
  );
  const taken = same.find(({ language }) => language === languageOf(reading)) ?? same[0];
  return taken && `The id "${id}" is already taken by ${taken.file}. Choose another with --id.`;
}

/**
 * Writes an entry into the content folder.
 * @param today `YYYY-MM-DD`
 * @returns its file within the folder
 * @throws UsageError when there is already a file of that name.
 */
export async function writeEntry(
  { plan: { kind, collection }, id, values }: NewEntry,
  { directory, reading, today }: { directory: string; reading: Reading; today: string },
): Promise<string> {
  const isText = isTextKind(collection);
  const file = isText ? `${languageOf(reading)}/${collection}/${id}.md` : `${collection}/${id}.yml`;
  const place = path.join(directory, file);
  await mkdir(path.dirname(place), { recursive: true });
  const text = isText
    ? markdownFile(kind, values, { today, order: nextOrder(reading, values['topic']) })
    : dataFile(values);
  await writeFile(place, text, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists ? new UsageError(`${file} already exists.`) : error;
  });
  return file;
}

/** The language of the originals: the first that the settings name. */
function languageOf({ entries }: Reading): string {
  return defaultLanguage(entries.find(({ collection }) => collection === 'site')?.data);
}

function nextOrder({ entries }: Reading, topic: unknown): number {
  const orders = entries
    .filter(({ collection }) => collection === 'articles')
    .map(({ data }) => data as { topic?: unknown; order?: unknown } | null)
    .flatMap((article) =>
      article?.topic === topic && typeof article?.order === 'number' ? article.order : [],
    );
  return Math.max(0, ...orders) + 1;
}

/** How a kind is mistyped, for a message. */
export function unknownKind(name: string): string {
  const meant = nearest(name, planNames);
  return `"${name}" is not a kind of entry.${meant ? ` Did you mean "${meant}"?` : ''} Choose one of: ${planNames.join(', ')}.`;
}
