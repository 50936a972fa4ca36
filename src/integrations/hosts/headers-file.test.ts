import { expect, test } from 'vitest';
import { headersFile, limits } from './headers-file.ts';

/** The rules as both hosts read them: an address at the margin, its headers indented. */
function rulesOf(file: string): ReadonlyMap<string, readonly string[]> {
  const rules = new Map<string, string[]>();
  let headers: string[] = [];
  for (const line of file.split('\n').filter(Boolean)) {
    if (line.startsWith('/')) rules.set(line, (headers = []));
    else headers.push(line.trim());
  }
  return rules;
}

/** An asterisk stands for anything, as in the rules of both hosts. */
const matching = (file: string, address: string) =>
  [...rulesOf(file)].flatMap(([pattern, headers]) =>
    new RegExp(`^${pattern.replaceAll('.', '\\.').replace('*', '.*')}$`).test(address) ? headers : [],
  );

test.each(['/', '/mali/', '/a/longer/path/'])(
  'the file for %s keeps the limits and the syntax of both hosts',
  (base) => {
    const file = headersFile(base);
    expect(rulesOf(file).size).toBeLessThanOrEqual(limits.rules);
    for (const line of file.trimEnd().split('\n')) {
      expect(line.length).toBeLessThanOrEqual(limits.lineLength);
      // Both read one asterisk an address, and nothing that is not an address, a header or empty.
      expect(line).toMatch(/^(?:\/[^\s*:]*\*?|  [A-Z][\w-]+: \S.*|)$/);
    }
    for (const pattern of rulesOf(file).keys()) expect(pattern.startsWith(base)).toBe(true);
  },
);

test('no address gets the same header from two rules, which Cloudflare would join', () => {
  const file = headersFile('/mali/');
  for (const address of [
    '',
    'a/',
    '_astro/x.js',
    'previews/x.jpg',
    'pagefind/index/x',
    'pagefind/pagefind.js',
    'sw.js',
    'fr/sw.js',
  ]) {
    const names = matching(file, `/mali/${address}`).map((header) => header.split(':')[0]);
    expect(new Set(names).size, address).toBe(names.length);
    expect(names).toContain('Content-Security-Policy');
    expect(names).toContain('Strict-Transport-Security');
  }
});

test('hashed files stay a year, the worker is asked for anew, pages keep what the hosts do by default', () => {
  const cached = (address: string) =>
    matching(headersFile('/'), address).filter((header) => header.startsWith('Cache-Control'));
  expect(cached('/_astro/x.js')).toEqual(['Cache-Control: public, max-age=31536000, immutable']);
  expect(cached('/pagefind/fragment/en_1.pf_fragment')).toEqual(cached('/_astro/x.js'));
  expect(cached('/sw.js')).toEqual(['Cache-Control: no-cache']);
  for (const address of ['/', '/articles/a/', '/pagefind/pagefind.js', '/offline.json', '/dossier.pdf'])
    expect(cached(address), address).toEqual([]);
});
