import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editions, pagesOf } from '../support/builds.ts';

/** Every address that was ever published: people have linked to it, printed it and sent it on. */
const list = path.resolve('tests/addresses.txt');
const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);

/** Files that are linked from elsewhere, too; those with a hash in their name change with their content. */
const files = readdirSync(editions.shipped.directory, { recursive: true, encoding: 'utf8' })
  .map((file) => `/${file.split(path.sep).join('/')}`)
  .filter((file) => /\.(?:xml|json|csv|bib)$/.test(file) && !/^\/(?:_astro|pagefind)\//.test(file));
const built = [
  ...pagesOf(editions.shipped).map(({ url }) => url.replace(editions.shipped.base, '/')),
  ...files,
];

test('no published address has disappeared: what was renamed keeps its old id in formerIds', () => {
  expect(published.filter((address) => !built.includes(address))).toEqual([]);
});

test('every address is on the list: add new ones with `npx vitest run --project built tests/site/addresses.test.ts -u`', async () => {
  const all = [...new Set([...published, ...built])].sort();
  await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(list);
});
