import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ruleMessages } from '../src/check/rules.ts';

/** The short guide for editors quotes the messages of the content check, names commands and shows pictures. */

/** Words alone: what a message names differs, and so do the spaces before French stops. */
const bare = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe.each([
  ['en', 'docs/editing.md'],
  ['fr', 'docs/editing.fr.md'],
] as const)('the guide in %s', (language, file) => {
  const guide = readFileSync(file, 'utf8');

  test('quotes messages as the check words them', () => {
    const quoted = [...guide.matchAll(/^\| _([^_]+)_ +\|/gm)].map(([, words = '']) => bare(words));
    const openings = Object.values(ruleMessages).map(({ words }) => {
      const [before = '', after = ''] = words[language][0].split('{subject}');
      return { before: bare(before), after: bare(after) };
    });
    expect(quoted.length).toBeGreaterThanOrEqual(6);
    for (const words of quoted)
      expect(
        openings.some(
          ({ before, after }) =>
            before.length > 5 &&
            (words.startsWith(before) || before.startsWith(words)) &&
            (words.length <= before.length || words.includes(after)),
        ),
        words,
      ).toBe(true);
  });

  test('names only commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
    const named = [...guide.matchAll(/`npm run ([\w-]+)/g)].map(([, script = '']) => script);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  test('shows pictures and links to files that there are', () => {
    const linked = [...guide.matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => path.join('docs', target));
    expect(linked.length).toBeGreaterThan(3);
    for (const target of linked) expect(() => readFileSync(target), target).not.toThrow();
  });
});
