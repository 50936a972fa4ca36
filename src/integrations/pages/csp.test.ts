import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { addPolicy, inlineHashes, policyFor as policyForPage } from './csp.ts';
import { Page } from './page.ts';

const policyFor = (html: string) => policyForPage(new Page(html));
const withPolicy = (html: string) => {
  const read = new Page(html);
  addPolicy(read);
  return read.toString();
};

const page = (head: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body></body></html>`;

test('each inline block has its hash, once; data and files have none', () => {
  const html = page(
    '<style>a{}</style><style>a{}</style><script type="application/ld+json">{}</script><script src="/x.js"></script>',
  );
  const hash = createHash('sha256').update('a{}').digest('base64');
  expect(inlineHashes(new Page(html))).toEqual({ styles: [`'sha256-${hash}'`], scripts: [] });
});

test('a page without scripts allows none', () => {
  expect(policyFor(page(''))).toContain("script-src 'none'");
  expect(policyFor(page('<script type="application/ld+json">{}</script>'))).toContain("script-src 'none'");
  expect(policyFor(page('<script src="/x.js"></script>'))).toContain("script-src 'self'");
  expect(policyFor(page('<script>1</script>'))).toMatch(/script-src 'self' 'sha256-/);
});

test('only a page that says so may compile WebAssembly, and none may evaluate text', () => {
  const script = '<script src="/x.js"></script>';
  expect(policyFor(page(script))).not.toContain('unsafe');
  const search = policyFor(page(script).replace('<body>', '<body><div data-webassembly></div>'));
  expect(search).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(search).not.toContain("'unsafe-");
});

test('only a page with a sheet for print may load fonts, from this site', () => {
  expect(policyFor(page('<link rel="stylesheet" href="/screen.css">'))).not.toContain('font-src');
  expect(policyFor(page('<link rel="stylesheet" href="/print.css" media="print">'))).toContain(
    "font-src 'self';",
  );
});

test('the policy is the first thing in the head', () => {
  expect(withPolicy(page(''))).toContain(
    '<head><meta http-equiv="Content-Security-Policy" content="default-src',
  );
  expect(() => withPolicy('<p>no head written out')).toThrow('without a head');
});
