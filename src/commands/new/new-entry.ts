import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { isTextKind } from '../../kinds/collections.ts';
import { reservedIdsOf } from '../../kinds/kinds.ts';
import { defaultLanguage, idPattern } from '../../model/fields.ts';
import type { InEach } from '../../model/localised.ts';
import type { Reading } from '../../story/entry.ts';
import { UsageError } from '../arguments.ts';
import { idFrom } from './id.ts';
import type { Composed, Plan } from './plan.ts';
import { dataFile, markdownFile } from './skeleton.ts';
import type { Values } from './values.ts';

/**
 * The id that answers suggest. A source is named by its publisher and its day, as far as they are known.
 * @returns an empty text when nothing in them can be part of an id.
 */
export function suggestId({ kind, idFrom: answers }: Plan, values: Values): string {
  const [named = ''] = answers.flatMap((name) => firstWords(values[name]));
  const dated = kind === 'source' ? (values['published'] ?? values['publishedHint'] ?? '') : '';
  const shortened = kind === 'source' ? named.replace(/\([^()]*\)/g, '') : named;
  return shorten(idFrom(`${shortened} ${String(dated)}`));
}

/** An answer, or its words in the first language. */
function firstWords(value: unknown): readonly string[] {
  const [words] = typeof value === 'object' && value !== null ? Object.values(value) : [value];
  return typeof words === 'string' ? [words] : [];
}

/** An id is a part of an address that people read: long titles give only their first words. */
function shorten(id: string): string {
  return id.length <= 60 ? id : id.slice(0, 61).replace(/-[^-]*$/, '');
}

/** What is wrong with an id for a new entry, or undefined. Ids that differ only in case would be one file on some disks. */
export function checkId({ collection }: Plan, id: string, reading: Reading): InEach | undefined {
  if (!idPattern.test(id))
    return {
      en: `"${id}" cannot be an id. Use lower-case letters, digits and single hyphens.`,
      fr: `«\u202F${id}\u202F» ne peut pas servir d’identifiant. Écrivez des minuscules sans accent, des chiffres et des traits d’union simples.`,
    };
  if (reservedIdsOf(collection).includes(id))
    return {
      en: `The site itself uses the address that "${id}" would have.`,
      fr: `Le site se sert lui-même de l’adresse qu’aurait «\u202F${id}\u202F».`,
    };
  const same = reading.entries.filter(
    (entry) => entry.collection === collection && entry.id.toLowerCase() === id,
  );
  const taken = same.find(({ language }) => language === languagesOf(reading)[0]) ?? same[0];
  return (
    taken && {
      en: `The id "${id}" is already taken by ${taken.file}. Choose another with --id.`,
      fr: `L’identifiant «\u202F${id}\u202F» est déjà celui de ${taken.file}. Choisissez-en un autre avec --id.`,
    }
  );
}

/**
 * Writes an entry into the content folder.
 * @returns its file within the folder
 * @throws UsageError when there is already a file of that name.
 */
export async function writeEntry(
  { collection }: Pick<Plan, 'collection'>,
  id: string,
  composed: Composed,
  { directory, reading }: { readonly directory: string; readonly reading: Reading },
): Promise<string> {
  const isText = isTextKind(collection);
  const [language = 'en'] = languagesOf(reading);
  const file = isText ? `${language}/${collection}/${id}.md` : `${collection}/${id}.yml`;
  const place = path.join(directory, file);
  await mkdir(path.dirname(place), { recursive: true });
  const text = isText ? markdownFile(composed) : dataFile(composed.data);
  await writeFile(place, text, { flag: 'wx' }).catch((error: unknown) => {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw exists ? new UsageError(alreadyThere(file)) : error;
  });
  return file;
}

function alreadyThere(file: string): InEach {
  return { en: `${file} already exists.`, fr: `${file} existe déjà.` };
}

/** The languages of a story, that of the originals first, as far as its settings can be read. */
export function languagesOf({ entries }: Reading): readonly string[] {
  const site = entries.find(({ collection }) => collection === 'site')?.data as
    { readonly languages?: unknown } | null | undefined;
  const named = Array.isArray(site?.languages) ? site.languages : [];
  const languages = named.filter((language) => typeof language === 'string');
  return languages.length > 0 ? languages : [defaultLanguage(site)];
}

/** The next free place among the entries of a collection, those of one theme where entries name one; undefined where none has a place. */
export function nextOrder({ entries }: Reading, { collection }: Plan, topic: unknown): number | undefined {
  const orders = entries
    .filter((entry) => entry.collection === collection)
    .map(({ data }) => data as { topic?: unknown; order?: unknown } | null)
    .flatMap((entry) => (entry?.topic === topic && typeof entry?.order === 'number' ? entry.order : []));
  return orders.length === 0 ? undefined : Math.max(...orders) + 1;
}
