import { parseEntry } from '../../src/check/parse-entry.ts';
import type { ParsedOriginal, ParsedTranslation, ValidOriginal } from '../../src/check/valid-entry.ts';
import type { Problem } from '../../src/check/problem.ts';
import type { MarkdownContext } from '../../src/markdown/context.ts';
import type { Entry } from '../../src/story/entry.ts';
import { readFile } from '../../src/story/read-file.ts';
import { context } from './context.ts';
import { localisedIn } from '../../src/model/localised.ts';

/** The first entry of a file. */
export function entryOf(file: string, text: string): Entry {
  const [entry] = readFile(file, text).entries;
  if (!entry) throw new Error(`${file} holds no entry`);
  return entry;
}

/**
 * A Markdown entry with its texts, as its fields stand.
 * @param fields lines of its front matter; a line of its own is line 2 of the file
 */
export function tell(
  file: string,
  body: string,
  fields = 'title: T',
  world: MarkdownContext = context,
): ParsedOriginal {
  const entry = entryOf(file, `---\n${fields}\n---\n${body}`);
  const data = { inBrief: [], summary: '', ...(entry.data as object) };
  return { ...asValid(entry, data), body: parseEntry(entry, data, world) };
}

/** The same of a translation. */
export function tellTranslation(...written: Parameters<typeof tell>): ParsedTranslation {
  return tell(...written) as unknown as ParsedTranslation;
}

/** An entry as a rule takes it, whatever its fields hold: a test writes only those that its rule reads. */
export function asValid(entry: Entry, data: unknown = entry.data): ValidOriginal {
  return { collection: entry.collection, entry, data } as ValidOriginal;
}

/** Problems as `slug line:column subject`. */
export function told(problems: readonly Problem[]): readonly string[] {
  return problems.map(
    ({ slug, at, subject }) =>
      `${slug} ${String(at.line)}:${String(at.column)} ${localisedIn('en', subject)}`,
  );
}
