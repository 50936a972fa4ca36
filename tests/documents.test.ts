import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { expect, test } from 'vitest';
import { z } from 'zod';

/** The documents for developers, and the editors' guide, which they link to. */
const documents = [
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'content/README.md'],
  ...['docs', '.github'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.md'))
      .map((file) => path.join(folder, file)),
  ),
];

/** A document without its blocks of code, in which a link is an example. */
const prose = (file: string) => readFileSync(file, 'utf8').replace(/^```[^]*?^```$/gm, '');

const links = documents
  .filter((file) => file !== 'content/README.md')
  .flatMap((file) =>
    [
      ...prose(file)
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ]
      .map(([, to = '']) => ({ file, to }))
      .filter(({ to }) => !/^[a-z]+:/.test(to)),
  );

/** The fragments of a document's headings, as GitHub makes them. */
function fragmentsOf(file: string): readonly string[] {
  const slugger = new GithubSlugger();
  return [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    slugger.slug(heading.replace(/[`_*]|\]\([^)]*\)|\[/g, '')),
  );
}

test('the documents are found, and they link to each other', () => {
  expect(documents.length).toBeGreaterThan(20);
  expect(links.length).toBeGreaterThan(30);
});

test.each(links)('$file: $to leads somewhere', ({ file, to }) => {
  const [target = '', fragment] = to.split('#');
  const found = target === '' ? file : path.join(path.dirname(file), target);
  expect(existsSync(found), found).toBe(true);
  if (fragment !== undefined) expect(fragmentsOf(found)).toContain(fragment);
});

test('every command that a document or a workflow names is a script', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const workflows = readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`);
  const texts = [...documents, ...workflows].map((file) => readFileSync(file, 'utf8'));
  const named = texts.flatMap((text) => [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)]);
  expect(new Set(named.map(([, name = '']) => name)).difference(new Set(Object.keys(scripts)))).toEqual(
    new Set(),
  );
});

test('the README stays a front door: at most 7 KB', () => {
  expect(statSync('README.md').size).toBeLessThanOrEqual(7 * 1024);
});
