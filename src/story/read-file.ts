import path from 'node:path';
import { isDataKind, isTextKind, type DataKind, type TextKind } from '../kinds/collections.ts';
import { idPattern, languagePattern } from '../model/fields.ts';
import { judgeCharacters } from './characters.ts';
import { compose, type Composed } from './composed.ts';
import type { Entry, ReadProblem } from './entry.ts';
import type { Span } from './positions.ts';
import { readYaml, type YamlProblem } from './yaml.ts';

export interface FileReading {
  readonly entries: readonly Entry[];
  readonly problems: readonly ReadProblem[];
}

const start: Span = { at: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
const opening = /^---[ \t]*(?:\r?\n|$)/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Reads one file of the content folder. A byte order mark at its beginning is passed over by `readStory`.
 * @param file path within the content folder, with `/`: `sources/almanac.yml`, `en/articles/what-happened.md`
 */
export function readFile(file: string, text: string): FileReading {
  const read = readerOf(file);
  if (!read) {
    return failed({ kind: unreadKind(file), file, ...start, detail: file });
  }
  const unfit = judgeCharacters(file, text);
  if (unfit.length > 0) return { entries: [], problems: unfit };
  try {
    return read(compose(text));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ kind: 'file-crashed', file, ...start, detail });
  }
}

/** Why a file is not read, by its name. */
function unreadKind(file: string): 'file-foreign' | 'entries-together' | 'file-unknown' {
  if (isForeign(file)) return 'file-foreign';
  return isDataKind(file.replace(/\.ya?ml$/, '')) ? 'entries-together' : 'file-unknown';
}

/** Whether a file is no text, by its name: a picture, a Word document. Its content is not looked at. */
export function isForeign(file: string): boolean {
  return !/\.(?:md|markdown|mdx|ya?ml|txt)$/i.test(file);
}

/** Whether a file makes the site look like the house's: it is no text, and settings name it. */
export function isOfLook(file: string): boolean {
  return file.startsWith('look/');
}

function readerOf(file: string): ((text: Composed) => FileReading) | undefined {
  const [first = '', kind = '', name = '', ...deeper] = file.split('/');
  if (file === 'site.yml' || file === 'style.yml') return (text) => readSettings(file, text);
  if (isDataKind(first) && kind.endsWith('.yml') && name === '') return (text) => readData(file, text, first);
  if (languagePattern.test(first) && isTextKind(kind) && name.endsWith('.md') && deeper.length === 0) {
    return (text) => readMarkdown(file, text, kind, first, name.replace(/\.md$/, ''));
  }
  return undefined;
}

/** The settings of the story, or its house style, which may say nothing yet. */
function readSettings(file: 'site.yml' | 'style.yml', text: Composed): FileReading {
  const name = file === 'site.yml' ? 'site' : 'style';
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  if (name === 'style' && yaml.data === null) return { entries: [], problems: [] };
  return { entries: [{ ...yaml, ...noBody, collection: name, id: name, file }], problems: [] };
}

/** A file of data, named by the id of its entry. */
function readData(file: string, text: Composed, collection: DataKind): FileReading {
  const id = path.posix.basename(file, '.yml');
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  const entry: Entry = { ...yaml, ...noBody, collection, id, file, data: yaml.data ?? {} };
  return { entries: [entry], problems: misnamed(file, id) };
}

/** What is wrong with the name of a file that is an id. */
function misnamed(file: string, id: string): readonly ReadProblem[] {
  return idPattern.test(id) ? [] : [{ kind: 'id-invalid', file, ...start, detail: id }];
}

function readMarkdown(
  file: string,
  composed: Composed,
  collection: TextKind,
  language: string,
  id: string,
): FileReading {
  const { text, positionOf } = composed;
  const [open] = opening.exec(text) ?? [];
  if (open === undefined) return failed({ kind: 'frontmatter-missing', file, ...start, detail: '' });
  const close = closing.exec(text.slice(open.length));
  if (!close) {
    const fence = { at: start.at, end: { line: 1, column: 4 } };
    return failed({ kind: 'frontmatter-unclosed', file, ...fence, detail: '' });
  }
  const yaml = readYaml(composed, open.length, open.length + close.index);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  if (typeof yaml.data === 'string') {
    const detail = {
      en: 'these lines are no fields. Write a space after the colon of each name.',
      fr: 'ces lignes ne sont pas des champs. Mettez une espace après les deux-points de chaque nom.',
    };
    return failed({ kind: 'yaml-broken', file, ...yaml.locateText([]), detail });
  }
  const bodyStart = open.length + close.index + close[0].length;
  const entry: Entry = {
    ...yaml,
    collection,
    id,
    language,
    file,
    data: yaml.data ?? {},
    body: text.slice(bodyStart),
    locateBody: (from, to) => ({ at: positionOf(bodyStart + from), end: positionOf(bodyStart + to) }),
  };
  return { entries: [entry], problems: misnamed(file, id) };
}

const noBody = { body: '', locateBody: () => start };

function brokenYaml(file: string, problems: readonly YamlProblem[]): FileReading {
  return { entries: [], problems: problems.map((problem) => ({ ...problem, file })) };
}

function failed(problem: ReadProblem): FileReading {
  return { entries: [], problems: [problem] };
}
