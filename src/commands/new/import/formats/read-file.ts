import { open } from 'node:fs/promises';
import path from 'node:path';
import type { InEach } from '../../../../model/localised.ts';
import type { Reading } from '../../../../story/entry.ts';
import { UsageError } from '../../../arguments.ts';
import { knownNames } from '../values/known-names.ts';
import type { ImportedKind } from '../missing.ts';
import { plainText } from '../values/plain-text.ts';
import { reason, type References } from './reference.ts';
import type { Slides } from './timeline.ts';
import { toEvent } from '../to-event.ts';
import { toSource } from '../to-source.ts';
import type { ReadFile, Refused, Understood } from '../understood.ts';

/** Larger than any library of a newsroom; what is larger is refused unread. */
const most = { bytes: 10_000_000, items: 5_000 };

/** The endings of the files that each kind is read from. */
export const endings: Readonly<Record<ImportedKind, readonly string[]>> = {
  source: ['.bib', '.json', '.ris'],
  event: ['.csv', '.json'],
};

/**
 * Reads a file of somebody else's program.
 * @throws UsageError when it cannot be read as what its name says.
 */
export async function readForeign(file: string, kind: ImportedKind, reading: Reading): Promise<ReadFile> {
  const ending = path.extname(file).toLowerCase();
  if (!endings[kind].includes(ending)) throw new UsageError(otherEnding(file, endings[kind]));
  const text = await readText(file);
  const judged: (Understood | Refused)[] = [];
  let read: Pick<References | Slides, 'unread'> & { readonly leftOut?: readonly string[] };
  try {
    if (kind === 'source') {
      const references = await readReferences(text, ending);
      read = references;
      judged.push(...references.references.slice(0, most.items).map(toSource));
      tooMany(file, references.references.length);
    } else {
      const slides = await readSlides(text, ending);
      read = slides;
      const names = knownNames(reading);
      tooMany(file, slides.slides.length);
      judged.push(...slides.slides.map((slide) => toEvent(slide, names)));
    }
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(unreadable(file, reason(error)));
  }
  return {
    items: judged.filter((item) => 'values' in item),
    refused: [
      ...judged.filter((item) => 'why' in item),
      ...read.unread.map(({ name, why }) => ({
        name: plainText(name, '').text,
        why: typeof why === 'string' ? { en: why, fr: why } : why,
      })),
    ],
    leftOut: read.leftOut ?? [],
  };
}

/** Libraries are loaded for the file that needs them, and for no other command. */
async function readReferences(text: string, ending: string): Promise<References> {
  if (ending === '.json') return (await import('./csl-json.ts')).readCslJson(text);
  if (ending === '.ris') return (await import('./ris.ts')).readRis(text);
  return (await import('./bibtex.ts')).readBibtex(text);
}

async function readSlides(text: string, ending: string): Promise<Slides> {
  if (ending === '.json') return (await import('./timeline-json.ts')).readTimelineJson(text);
  return (await import('./timeline-csv.ts')).readTimelineCsv(text);
}

/** The text of a file in UTF-8, without its byte order mark. */
async function readText(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError({
      en: `${file} is not in UTF-8. Export it again and choose UTF-8 as its encoding.`,
      fr: `${file} n’est pas en UTF-8. Exportez-le de nouveau et choisissez l’encodage UTF-8.`,
    });
  }
}

async function readBytes(file: string): Promise<Uint8Array> {
  const handle = await open(file).catch((error: unknown) => {
    throw new UsageError(unreadable(file, reason(error)));
  });
  try {
    const { size } = await handle.stat();
    if (size > most.bytes) throw new UsageError(tooLarge(file, `${String(most.bytes / 1e6)} MB`));
    return await handle.readFile();
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(unreadable(file, reason(error)));
  } finally {
    await handle.close();
  }
}

function tooMany(file: string, count: number): void {
  if (count > most.items) throw new UsageError(tooLarge(file, String(most.items)));
}

function tooLarge(file: string, limit: string): InEach {
  return {
    en: `${file} holds more than ${limit}. Divide it into smaller files.`,
    fr: `${file} contient plus de ${limit}. Partagez-le en fichiers plus petits.`,
  };
}

function unreadable(file: string, why: string): InEach {
  return { en: `${file} cannot be read: ${why}`, fr: `${file} ne peut pas être lu\u202F: ${why}` };
}

function otherEnding(file: string, known: readonly string[]): InEach {
  const list = known.join(', ');
  return {
    en: `${file}: what is imported here ends in one of ${list}.`,
    fr: `${file}\u202F: ce qui s’importe ici se termine par ${list}.`,
  };
}
