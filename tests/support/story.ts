import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { findProblems } from '../../src/check/find-problems.ts';
import { localisedIn } from '../../src/model/localised.ts';
import type { Reading } from '../../src/story/entry.ts';
import { readTexts } from '../../src/story/read-story.ts';

/** The folder of the made-up story that the engine is tested with. */
export const lamplight = path.resolve('tests/fixtures/stories/lamplight');

const files: ReadonlyMap<string, string> = new Map(
  readdirSync(lamplight, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(md|yml)$/.test(file))
    .map((file) => [file.split(path.sep).join('/'), readFileSync(path.join(lamplight, file), 'utf8')]),
);

/** The story in English alone: a test adds the translations that it needs as changes. */
const originals: ReadonlyMap<string, string> = new Map(
  [...files]
    .filter(([file]) => !/^(?:fr|ar)\//.test(file))
    .map(([file, text]) => [
      file,
      text.replace('[en, fr, ar]', '[en]').replaceAll(/, (?:fr|ar): [^}]* }/g, ' }'),
    ]),
);

/** Changes to files of the made-up story: new text, or undefined to take the file away. */
export type Changes = Readonly<Record<string, ((text: string) => string) | string | undefined>>;

/** Reads the made-up story in all its languages, as the site is built from it. */
export const bilingual = (): Reading => readTexts(files);

/** Reads the made-up story in English, with changes. */
export function reading(changes: Changes = {}): Reading {
  return readTexts(textsOf(changes));
}

/** The files of the made-up story in English, with changes, by name. */
export function textsOf(changes: Changes = {}): ReadonlyMap<string, string> {
  const texts = new Map(originals);
  for (const [file, change] of Object.entries(changes)) {
    if (change === undefined) texts.delete(file);
    else texts.set(file, typeof change === 'string' ? change : change(texts.get(file) ?? ''));
  }
  return texts;
}

/** A day after everything in the made-up story. */
export const today = '2021-06-01';

/** What the content check finds in the made-up story with changes, as `slug file:line:column subject`; lengths aside. */
export function problemsIn(changes: Changes = {}): readonly string[] {
  return findProblems(reading(changes), { today })
    .filter(({ slug }) => slug !== 'length-unusual')
    .map(
      ({ slug, file, at, subject }) =>
        `${slug} ${file}:${String(at.line)}:${String(at.column)} ${localisedIn('en', subject)}`,
    );
}

/** A change that replaces one stretch of text, which must be there. */
export function replace(from: string, to: string): (text: string) => string {
  return (text) => {
    if (!text.includes(from)) throw new Error(`The fixture has no "${from}"`);
    return text.replace(from, to);
  };
}
