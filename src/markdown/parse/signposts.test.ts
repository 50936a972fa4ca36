import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

const sleeps = '[How a lamp sleeps](lamp-sleeps.md)';
const lit = '[it is lit](../events/lamp-lit.md)';
const after = (inside: string) => `It walks [@almanac].\n\n:::more\n${inside}\n:::\n`;

test('a signpost is a line that says what it is, needs no source, and leads where it says', () => {
  const { html, links, citations } = render(after(`${sleeps}; ${lit}`));
  expect(html.split('\n')[1]).toBe(
    '<p class="more small">Read more: <a href="/articles/lamp-sleeps/">How a lamp sleeps</a>; <a href="/timeline/events/lamp-lit/">it is lit</a></p>',
  );
  expect(links).toEqual(['articles/lamp-sleeps', 'events/lamp-lit']);
  expect(citations).toEqual(['almanac']);
});

test.each([
  sleeps,
  `${sleeps}, ${lit}.`,
  `${sleeps}\n${lit}`,
  `- ${sleeps}`.slice(2),
  `*${sleeps}* · ${lit}`,
  '[a][1]\n:::\n\n[1]: lamp-sleeps.md\n\n:::more\n[Who?](lamp-sleeps.md)',
])('%j is a signpost', (inside) => {
  expect(problems(after(inside))).toEqual([]);
});

test.each([
  ['with-words 4:1 See', `See ${sleeps}.`],
  ['with-words 4:37 and', `${sleeps} and ${lit}`],
  ['with-words 4:37 → or', `${sleeps} → or ${lit}`],
  ['with-words 4:1 lamp', '`lamp` [How a lamp sleeps](lamp-sleeps.md)'],
  ['with-words 4:1 How a lamp sleeps', `- ${sleeps}`],
  ['with-words 6:1 it is lit', `${sleeps}\n\n${lit}`],
  ['with-words 6:1 it is lit', `${sleeps}\n\n## ${lit}`],
  ['with-source 4:37 [@almanac]', `${sleeps} [@almanac]`],
  ['with-source 4:8 [@almanac]', '[Lamps [@almanac]](lamp-sleeps.md)'],
  ['with-source 4:37 :number[steps]', `${sleeps} :number[steps]`],
  ['without-link 3:1 :::more', '…'],
  ['without-link 3:1 :::more', ''],
  ['without-link 3:1 :::more', '[](lamp-sleeps.md)'],
  ['leads-out 4:7 https://almanac.example/', '[Fog](https://almanac.example/)'],
  ['leads-out 4:7 #night', '[Fog](#night)'],
])('more-%s, in %j', (problem, inside) => {
  expect(problems(after(inside))).toEqual([`more-${problem}`]);
});

test('a link without a target is that mistake alone', () => {
  expect(problems(after('[Who?](nobody.md)'))).toEqual(['link-unknown 4:8 nobody.md']);
});

test('a text does not begin with one, but one may follow an item, a row, or our own reading', () => {
  const signpost = `:::more\n${sleeps}\n:::`;
  expect(problems(signpost)).toEqual(['more-first 1:1 :::more']);
  expect(problems(`## Night\n\n${signpost}\n\nIt walks [@almanac].`)).toEqual(['more-first 3:1 :::more']);
  for (const text of [
    '- It walks [@almanac].',
    '| a |\n| - |\n| b [@almanac] |',
    ':::analysis\nPerhaps.\n:::',
  ]) {
    expect(problems(`${text}\n\n${signpost}`)).toEqual([]);
  }
});

test('one that is never closed is that mistake alone, whatever follows', () => {
  expect(problems(`It walks [@almanac].\n\n:::more\n${sleeps}\n\nIt rests.`)).toEqual([
    'directive-unclosed 3:1 more',
  ]);
});

test('what is around it needs its sources as before', () => {
  expect(problems(`${after(sleeps)}\nIt rests.`)).toEqual(['paragraph-uncited 7:1 It rests.']);
});

test('it is no prose: its words are not counted, its terms not marked, and nobody is mentioned in it', () => {
  const { words, terms, passages } = render(after('[The Keeper](lamp-sleeps.md)'));
  expect([words, terms, passages.map(({ text }) => text)]).toEqual([2, [], ['It walks.']]);
});

test('a feed carries it as a paragraph', () => {
  const { feed } = render(after(sleeps), { feedOf: 'https://news.example/articles/lamp-walks/' });
  expect(feed.parts.at(-1)).toContain(
    '<p>Read more: <a href="https://news.example/articles/lamp-sleeps/">How a lamp sleeps</a></p>',
  );
});
