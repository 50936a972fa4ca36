import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listResults } from './search-kinds.ts';

const fragment = (url: string, signature = 'pagefind_dcd') =>
  gzipSync(`${signature}${JSON.stringify({ url, content: `The text of ${url}` })}`);
const pages = new Map([
  ['/a/', { kind: 'events', lang: 'fr' }],
  ['/b/', { kind: 'glossary', names: ['Éloïse Marée', 'Marée'] }],
]);

test('each result has its kind, its names and its language, by its id; other files are ignored', () => {
  const files = new Map([
    ['fragment/en_2.pf_fragment', fragment('/a/')],
    ['fragment/en_1.pf_fragment', fragment('/b/')],
    ['fragment/en_0.pf_fragment', fragment('/a/')],
    ['index/en_3.pf_index', gzipSync('x')],
  ]);
  const { list, words } = listResults(files, pages);
  expect(list).toEqual({
    kinds: { events: ['en_0', 'en_2'], glossary: ['en_1'] },
    names: { en_1: ['eloise maree', 'maree'] },
    languages: { en_0: 'fr', en_2: 'fr' },
  });
  expect([...words]).toEqual([['en', ['text', 'The']]]);
});

test('a fragment that cannot be understood stops the build', () => {
  const of = (content: Buffer) => new Map([['fragment/en_1.pf_fragment', content]]);
  expect(() => listResults(of(fragment('/a/', 'other_signature')), pages)).toThrow('no fragment');
  expect(() => listResults(of(fragment('/c/')), pages)).toThrow('unknown page');
});
