import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { publishedCollections } from './collections.ts';
import { kinds } from './kinds.ts';

/** All code that may show a field: everything but the kinds themselves and the check. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$/.test(file))
  .filter((file) => !/^(kinds|check|commands|i18n)\b/.test(file))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

/** Read by the content check only: they help editors and are not meant for readers. */
const forEditors = ['reviewBy', 'phrases'];

const fields = publishedCollections.flatMap((collection) =>
  Object.keys(kinds[collection].schema.shape).map((field) => [collection, field] as const),
);

test.each(fields.filter(([, field]) => !forEditors.includes(field)))('%s: %s is used', (_, field) => {
  expect(code).toMatch(new RegExp(`\\.${field}\\b|[{,]\\s*${field}\\b\\s*[,:}=]`));
});
