import { idPattern } from '../model/fields.ts';
import { dataSchemas, textSchemas, type DataKind, type TextKind } from '../model/story.ts';
import type { Entry, ReadProblem } from './entry.ts';
import { positionAt } from './positions.ts';
import { readYaml } from './yaml.ts';

export interface FileReading {
  readonly entries: readonly Entry[];
  readonly problems: readonly ReadProblem[];
}

const start = { line: 1, column: 1 };
const languageFolder = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/**
 * Reads one file of the content folder.
 * @param file path within the content folder, with `/`: `sources.yml`, `en/articles/what-happened.md`
 */
export function readFile(file: string, text: string): FileReading {
  const parts = file.split('/');
  const [first = '', kind = '', name = ''] = parts;
  if (parts.length === 1 && first === 'site.yml') return readWhole(file, text);
  if (parts.length === 1 && first.replace('.yml', '') in dataSchemas) {
    return readKeys(file, text, first.replace('.yml', '') as DataKind);
  }
  if (parts.length === 3 && languageFolder.test(first) && kind in textSchemas && name.endsWith('.md')) {
    return readMarkdown(file, text, kind as TextKind, first, name.replace(/\.md$/, ''));
  }
  return failed({ kind: 'file-unknown', file, at: start, detail: file });
}

function readWhole(file: string, text: string): FileReading {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  return {
    entries: [{ ...yaml, collection: 'site', id: 'site', file, body: '', bodyLine: 1 }],
    problems: [],
  };
}

function readKeys(file: string, text: string, collection: DataKind): FileReading {
  const yaml = readYaml(text);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data)) {
    return failed({
      kind: 'yaml-broken',
      file,
      at: start,
      detail: 'The file must be a list of keys, one for each entry.',
    });
  }
  const keys = Object.entries(yaml.data);
  return {
    entries: keys.map(([id, data]) => ({
      collection,
      id,
      file,
      data: data as unknown,
      body: '',
      bodyLine: 1,
      locate: (path) => yaml.locate([id, ...path]),
      locateText: (path) => yaml.locateText([id, ...path]),
    })),
    problems: keys
      .filter(([id]) => !idPattern.test(id))
      .map(([id]) => ({ kind: 'id-invalid', file, at: yaml.locate([id]), detail: id })),
  };
}

function readMarkdown(
  file: string,
  text: string,
  collection: TextKind,
  language: string,
  id: string,
): FileReading {
  const frontmatter = /^---[ \t]*\r?\n([^]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (frontmatter?.index !== 0) return failed({ kind: 'frontmatter-missing', file, at: start, detail: '' });
  const yamlStart = text.indexOf('\n') + 1;
  const bodyStart = frontmatter[0].length;
  const yaml = readYaml(text, yamlStart, yamlStart + (frontmatter[1] ?? '').length);
  if (yaml.problems.length > 0) return brokenYaml(file, yaml.problems);
  const entry: Entry = {
    ...yaml,
    collection,
    id,
    language,
    file,
    data: yaml.data ?? {},
    body: text.slice(bodyStart),
    bodyLine: positionAt(text, bodyStart).line,
  };
  const problems: ReadProblem[] = idPattern.test(id)
    ? []
    : [{ kind: 'id-invalid', file, at: start, detail: id }];
  return { entries: [entry], problems };
}

function brokenYaml(
  file: string,
  problems: readonly { message: string; at: ReadProblem['at'] }[],
): FileReading {
  return {
    entries: [],
    problems: problems.map(({ message, at }) => ({ kind: 'yaml-broken', file, at, detail: message })),
  };
}

function failed(problem: ReadProblem): FileReading {
  return { entries: [], problems: [problem] };
}
