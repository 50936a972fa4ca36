import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { bilingual, reading, textsOf } from '../../tests/support/story.ts';
import { readTexts } from '../story/read-story.ts';
import { compareStories } from './compare-stories.ts';
import { markdownReport } from './markdown-report.ts';

const today = '2021-06-01';
const walks = 'en/articles/lamp-walks.md';
const text = textsOf().get(walks) ?? '';
const report = (now: string, language: 'en' | 'fr' = 'en') =>
  markdownReport(compareStories(reading(), reading({ [walks]: now }), today), 'main (1a2b3c4)', language);

test('says in one sentence that nothing has changed', () => {
  expect(report(text)).toBe(
    '## What readers will see changed\n\nCompared with main (1a2b3c4).\n\nNothing that a reader sees has changed.',
  );
  expect(report(text, 'fr')).toBe(
    '## Ce que les lecteurs verront changer\n\nComparé avec main (1a2b3c4).\n\nRien de ce que voit un lecteur n’a changé.',
  );
});

test('shows the words that came and went, and the sources', () => {
  const now = text
    .replace('for one night', 'for two nights')
    .replace('It took the quay [@harbour-log]', 'It took the quay [@fog-almanac]');
  expect(report(now)).toBe(`## What readers will see changed

Compared with main (1a2b3c4).

| What | What readers will see |
| --- | --- |
| Explainers | 1 changed |

#### Explainers: How a lamp walks (changed)

| Where | What readers will see |
| --- | --- |
| Summary | The tower of Gullhaven stood dark for <del>one night</del><ins>two nights</ins>. |
| Text | It took the quay.<br>Now with Fog Almanac, 2020, On lamps.<br>No longer with Office of the Harbour Mice, &#91;Harbour log, entry on the lamp&#93;. |

\`/articles/lamp-walks/\``);
});

test('an address that dies is named, with what to write', () => {
  const review = compareStories(
    reading(),
    reading({ [walks]: undefined, 'en/articles/lamp-goes.md': text }),
    today,
  );
  const written = markdownReport(review, 'main', 'en');
  expect(written).toContain('#### Explainers: How a lamp walks (renamed, was lamp-walks)');
  expect(written).toContain('give it `formerIds: [lamp-walks]`.');
  expect(written).toContain('### Addresses that will lead nowhere');
  expect(written).toContain('| `/articles/lamp-walks/` | How a lamp walks |');
});

test('languages have sections of their own, and translations left behind a table', () => {
  const before = bilingual();
  const texts = new Map(before.texts);
  const file = 'fr/articles/lamp-walks.md';
  texts.set(file, (texts.get(file) ?? '').replace('Comment marche', 'Comment va'));
  texts.set(walks, (texts.get(walks) ?? '').replace('How a lamp walks', 'How lamps walk'));
  texts.delete('fr/events/lamp-lit.md');
  const written = markdownReport(compareStories(before, readTexts(texts), today), 'main', 'fr');
  expect(written).toContain('### Anglais');
  expect(written).toContain('### Français');
  expect(written).toContain('### Traductions à revoir après ce changement\u202F: français');
  expect(written).toMatch(/^\| .+ \| pas encore traduit \|$/m);
});

const hostile = '</td></details>| x | `y` **z** [l](javascript:1) <img src=x onerror=1> @all ![p](q)';

test('hostile words break out of no table, no fold and no heading', () => {
  const quoted = JSON.stringify(hostile);
  const now = text
    .replace('title: How a lamp walks', `title: ${quoted}`)
    .replace('## The tower', `## ${hostile.replaceAll('|', '')}`)
    .replace(
      '- It took the quay [@harbour-log].',
      Array.from({ length: 20 }, (_, index) => `- ${String(index)} ${hostile} [@harbour-log].`).join('\n'),
    );
  const tree = unified().use(remarkParse).use(remarkGfm).parse(report(now));
  const html: string[] = [];
  const look = (node: object) => {
    if ('type' in node && node.type === 'html' && 'value' in node) html.push(String(node.value));
    expect('type' in node && ['link', 'image', 'strong', 'emphasis'].includes(String(node.type))).toBe(false);
    if ('children' in node) (node.children as object[]).forEach(look);
  };
  look(tree);
  const own = /^(?:<\/?(?:ins|del|details)>|<br>|<details><summary>[^<>]*<\/summary>)$/;
  expect(html.filter((tag) => !own.test(tag))).toEqual([]);
  expect(html.filter((tag) => tag.startsWith('<details>'))).toHaveLength(1);
  for (const table of tree.children.filter((node) => node.type === 'table'))
    expect(table.children.map((row) => row.children.length)).toEqual(table.children.map(() => 2));
  expect(toString(tree).replaceAll('\u2060', '')).toContain('onerror=1> @all');
});

test('a long review is cut, says what is left out, and fits into a comment', () => {
  const texts = new Map(textsOf());
  const event = texts.get('en/events/lamp-walks-off.md') ?? '';
  const long = Array.from(
    { length: 14 },
    (_, index) => `Line ${String(index)} of the log [@harbour-log].`,
  ).join('\n\n');
  for (let index = 0; index < 80; index++)
    texts.set(
      `en/events/night-${String(index)}.md`,
      event.replace('The lamp walks off', `Night ${String(index)}`) + `\n${long}`,
    );
  const written = markdownReport(compareStories(reading(), readTexts(texts), today), 'main', 'en');
  expect(written.length).toBeLessThan(60_000);
  expect(written).toContain('| Events | 80 new |');
  expect(written).toMatch(/^\d+ more entries\.$/m);
  expect(written).toMatch(/^\d+ more lines\.$/m);
});

test('says what could not be compared, and what the check finds', () => {
  const written = report(text.replace('order: 1', 'order: first'));
  expect(written).toMatch(
    /The content check finds \d+ errors? and \d+ warnings?; `npm run check` explains them\./,
  );
  expect(written).toContain('so they are not compared: `en/articles/lamp-walks.md`.');
  expect(written).not.toContain('Nothing that a reader sees has changed.');
});
