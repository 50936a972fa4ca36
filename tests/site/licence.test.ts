import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { editions, type Edition } from '../support/builds.ts';

const footerOf = ({ directory }: Edition) => {
  const html = readFileSync(path.join(directory, 'index.html'), 'utf8');
  const footer = html.slice(html.indexOf('<footer'), html.indexOf('</footer>'));
  return footer.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
};

test('a licence of Creative Commons says what it allows, and a site without trackers says so', () => {
  const footer = footerOf(editions.lamplight);
  expect(footer).toContain('Text: CC BY 4.0.');
  expect(footer).toContain('You may copy, translate and print it if you name the source.');
  expect(footer).toContain('No trackers, no cookies.');
});

test('a house that keeps its rights gives nobody leave to copy, and one that counts its readers denies nothing', () => {
  const footer = footerOf(editions.unnamed);
  expect(footer).toContain('Text: All rights reserved.');
  expect(footer).not.toMatch(/You may|No trackers/);
});
