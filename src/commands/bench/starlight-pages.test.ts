import { expect, test } from 'vitest';
import { starlightPages } from './starlight-pages.ts';

const story = new Map([
  ['site.yml', 'name: x\n'],
  [
    'en/articles/bread.md',
    '---\ntitle: "Bread: why it is dear"\ntopic: food\n---\n\nIt is dear [@ledger].\n',
  ],
  ['en/glossary/ledger.md', '---\nterm: Ledger\n---\n\nA newspaper [@ledger].\n'],
  ['en/claims/dear.md', '---\ntopic: food\n---\n\nIt is said [@ledger].\n'],
]);

test('gives explainers a title, a folder for their topic and their body untouched', () => {
  const pages = starlightPages(story, 'explainers');
  expect([...pages.keys()]).toEqual(['index.md', 'food/bread.md']);
  expect(pages.get('food/bread.md')).toBe(
    '---\ntitle: "Bread: why it is dear"\n---\n\nIt is dear [@ledger].\n',
  );
});

test('can add everything that has a page of its own here', () => {
  const pages = starlightPages(story, 'all');
  expect([...pages.keys()]).toEqual(['index.md', 'food/bread.md', 'glossary/ledger.md']);
  expect(pages.get('glossary/ledger.md')).toContain('title: Ledger');
});
