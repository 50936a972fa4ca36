import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom, as the README's table says. A room may always import from itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'queries', 'drawing', 'model', 'i18n'],
  layouts: ['components', 'drawing', 'model', 'i18n', 'client', 'styles'],
  components: ['drawing', 'model', 'i18n', 'client'],
  queries: ['astro:content', 'markdown', 'model', 'i18n'],
  'content.config.ts': ['astro:content', 'reading', 'model'],
  check: ['reading', 'markdown', 'model', 'i18n'],
  editions: ['check', 'reading', 'drawing', 'markdown', 'model', 'i18n'],
  commands: ['check', 'reading', 'drawing', 'markdown', 'model', 'i18n', 'editions'],
  drawing: ['model', 'i18n'],
  client: ['model'],
  markdown: ['model', 'i18n'],
  reading: ['model'],
  model: ['i18n'],
  i18n: ['model'],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file),
);

/** What a module imports, as rooms of `src` or package names. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? (path.join(path.dirname(file), specifier).split(path.sep)[0] ?? '')
      : specifier,
  );
}

test.each(sources)('%s imports only what its room may', (file) => {
  const room = file.split(path.sep)[0] ?? '';
  const rooms = new Set([...Object.keys(allowed), 'styles', 'astro:content']);
  const foreign = importsOf(file).filter(
    (name) => rooms.has(name) && name !== room && !allowed[room]?.includes(name),
  );
  expect(foreign).toEqual([]);
});

test.each(sources.filter((file) => /^(model|i18n|markdown|drawing)\b/.test(file)))('%s is pure', (file) => {
  expect(importsOf(file).filter((name) => /^(astro|node:(?!path\/posix|crypto))/.test(name))).toEqual([]);
  expect(readFileSync(path.join('src', file), 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)/);
});
