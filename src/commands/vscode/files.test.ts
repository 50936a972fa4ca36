import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { reading, replace, today } from '../../../tests/support/story.ts';
import { isDataKind } from '../../kinds/collections.ts';
import { findProblems } from '../../check/find-problems.ts';
import { lineReport } from '../../check/reporters/lines.ts';
import { generatedFiles } from './files.ts';
import { yamlSchemas } from './json-schemas.ts';
import { snippets } from './snippets.ts';

const read = (name: string) => readFileSync(`.vscode/${name}`, 'utf8');

test.each([...generatedFiles()])('%s is what the schemas say: npm run schemas writes it', (name, text) => {
  expect(read(name)).toBe(text);
});

test('the settings name every schema, and only those', () => {
  const settings = JSON.parse(read('settings.json')) as { 'yaml.schemas': Record<string, string> };
  const named = Object.entries(settings['yaml.schemas']);
  const made = [...generatedFiles().keys()].filter((name) => name.startsWith('schemas/'));
  expect(named.map(([schema]) => schema.replace('.vscode/', '')).sort()).toEqual(made.sort());
  for (const [schema, file] of named) {
    const name = path.basename(schema, '.json');
    expect(file).toBe(`content/${isDataKind(name) ? `${name}/*` : name}.yml`);
  }
});

test.each(Object.entries(yamlSchemas()))(
  '%s: the schema takes what is there, and no unknown field',
  (name, schema) => {
    const judgeWith = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    const files = isDataKind(name)
      ? readdirSync(`content/${name}`).map((file) => `${name}/${file}`)
      : [`${name}.yml`];
    for (const file of files) {
      const data = parse(readFileSync(`content/${file}`, 'utf8')) as object;
      expect(judgeWith.safeParse(data).success, file).toBe(true);
      expect(judgeWith.safeParse({ ...data, colour: 'red' }).success, file).toBe(false);
    }
  },
);

test('snippets complete whole front matters, fields with their choices, and lists of objects', () => {
  const made = snippets();
  expect(made['events']?.body.slice(0, 2)).toEqual(['---', 'title: $1']);
  expect(made['events: weight']).toMatchObject({ prefix: 'weight', body: ['weight: ${1|major,minor|}'] });
  expect(made['articles: changes']?.body).toEqual([
    'changes:',
    '  - date: $1',
    '    kind: ${2|update,correction|}',
    '    note: $3',
  ]);
});

test('the task of VS Code understands the lines of the check', () => {
  interface Pattern {
    regexp: string;
    file: number;
    line: number;
    severity: number;
    code: number;
  }
  const { tasks } = JSON.parse(read('tasks.json')) as { tasks: { problemMatcher: { pattern: Pattern } }[] };
  const pattern = tasks[0]?.problemMatcher.pattern as Pattern;
  const changes = { 'en/events/lamp-lit.md': replace('@harbour-log', '@harbour-lag') };
  const lines = lineReport(findProblems(reading(changes), { today }), 'content', 'en').split('\n');
  const matches = lines.map((line) => new RegExp(pattern.regexp).exec(line));
  expect(matches).not.toContain(null);
  const found = matches.find((match) => match?.[pattern.code] === 'source-unknown');
  expect(found?.[pattern.file]).toBe('content/en/events/lamp-lit.md');
  expect(found?.[pattern.line]).toBe('9');
  expect(found?.[pattern.severity]).toBe('error');
});
