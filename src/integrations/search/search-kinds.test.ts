import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { resultKinds } from './search-kinds.ts';

const fragment = (url: string, signature = 'pagefind_dcd') =>
  gzipSync(`${signature}${JSON.stringify({ url })}`);
const kinds = new Map([
  ['/a/', 'events'],
  ['/b/', 'claims'],
]);

test('each result has its kind, by its id; other files are ignored', () => {
  const files = new Map([
    ['fragment/en_2.pf_fragment', fragment('/a/')],
    ['fragment/en_1.pf_fragment', fragment('/b/')],
    ['fragment/en_0.pf_fragment', fragment('/a/')],
    ['index/en_3.pf_index', gzipSync('x')],
  ]);
  expect(resultKinds(files, kinds)).toEqual({ events: ['en_0', 'en_2'], claims: ['en_1'] });
});

test('a fragment that cannot be understood stops the build', () => {
  const of = (content: Buffer) => new Map([['fragment/en_1.pf_fragment', content]]);
  expect(() => resultKinds(of(fragment('/a/', 'other_signature')), kinds)).toThrow('no fragment');
  expect(() => resultKinds(of(fragment('/c/')), kinds)).toThrow('unknown page');
});
