import { expect, test } from 'vitest';
import { attribute, elementsOf, textOf } from '../support/html.ts';
import { editions, pagesOf } from '../support/builds.ts';

const pages = pagesOf(editions.harbour);
const elementsAt = (address: string) => elementsOf(pages.find(({ url }) => url === address)?.html ?? '');

test('a checked text has a page with each statement, its verdict and its sources', () => {
  const elements = elementsAt('/harbour/line-by-line/');
  const rows = elements.filter(({ tagName }) => tagName === 'tr').slice(1);
  expect(rows.map((row) => attribute(row, 'id'))).toEqual([
    'nine-nights',
    'ferry-went-late',
    'lamp-went-out',
    'fish-fled',
    'fog-was-fate',
  ]);
  const cells = elements.filter(({ tagName }) => tagName === 'td').map((cell) => textOf(cell).trim());
  expect(cells).toEqual([
    ...['1. The fog lasted nine nights.', 'Supported', 'Both towns’ newspapers count nine nights.1, 2'],
    ...['2. The ferry “went late”.', 'Vague', 'It did not go at all for nine nights.1, 2'],
    ...['3. The lamp went out.', 'Wrong', 'The harbour log notes every night that it burned.1, 3'],
    '4. The fishers say that the foghorn drove the fish away.',
    ...['Claim', 'Nobody else has looked for the fish.1'],
    ...['5. Nobody could have done anything.', 'Opinion', 'The Eastquay Mail disagrees: bells helped.4'],
  ]);
});

test('a statement without a translation says in which language it is, its verdict does not', () => {
  const foreign = elementsAt('/harbour/fr/line-by-line/').flatMap((element) =>
    attribute(element, 'lang') === 'en' ? [textOf(element).trim()] : [],
  );
  expect(foreign).toContain('The ferry “went late”.');
  expect(foreign).toContain('It did not go at all for nine nights.1, 2');
  expect(foreign.filter((text) => /Imprécis|Vague|neuf nuits/.test(text))).toEqual([]);
});
