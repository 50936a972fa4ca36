import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Which folders of `src` may import which, as docs/architecture.md shows it. A folder may always import from itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  pages: ['layouts', 'components', 'queries', 'drawing', 'formats', 'model', 'i18n'],
  layouts: ['components', 'drawing', 'formats', 'model', 'i18n', 'client', 'styles'],
  components: ['drawing', 'formats', 'model', 'i18n', 'client'],
  queries: ['astro:content', 'story', 'kinds', 'formats', 'markdown', 'model', 'i18n'],
  'content.config.ts': ['astro:content', 'story', 'kinds'],
  check: ['story', 'kinds', 'markdown', 'model', 'i18n'],
  review: ['check', 'queries', 'story', 'kinds', 'markdown', 'model', 'i18n'],
  integrations: [
    'desk',
    'check',
    'cache',
    'kinds',
    'story',
    'drawing',
    'formats',
    'markdown',
    'model',
    'i18n',
  ],
  commands: [
    'desk',
    'check',
    'review',
    'cache',
    'story',
    'kinds',
    'drawing',
    'formats',
    'markdown',
    'model',
    'i18n',
    'integrations',
  ],
  desk: ['kinds', 'model', 'i18n'],
  drawing: ['formats', 'model', 'i18n'],
  client: ['formats', 'model', 'i18n', 'styles'],
  markdown: ['cache', 'kinds', 'model', 'i18n'],
  story: ['cache', 'kinds', 'model'],
  kinds: ['model', 'i18n'],
  formats: ['model', 'i18n'],
  model: ['kinds', 'i18n'],
  i18n: ['model'],
  cache: [],
};

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.(ts|astro)$/.test(file) && !/\.(test|d)\.ts$/.test(file),
);

/** What a module imports, as folders of `src` or package names. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(path.join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, specifier = '']) =>
    specifier.startsWith('.')
      ? (path.join(path.dirname(file), specifier).split(path.sep)[0] ?? '')
      : specifier,
  );
}

test.each(sources)('%s imports only what its folder may', (file) => {
  const folder = file.split(path.sep)[0] ?? '';
  const folders = new Set([...Object.keys(allowed), 'styles', 'astro:content']);
  const foreign = importsOf(file).filter(
    (name) => folders.has(name) && name !== folder && !allowed[folder]?.includes(name),
  );
  expect(foreign).toEqual([]);
});

test.each(sources.filter((file) => /^(kinds|model|formats|i18n|markdown|drawing)\b/.test(file)))(
  '%s is pure',
  (file) => {
    expect(importsOf(file).filter((name) => /^(astro|node:(?!path|crypto))/.test(name))).toEqual([]);
    expect(readFileSync(path.join('src', file), 'utf8')).not.toMatch(/Date\.now\(|new Date\(\)/);
  },
);
