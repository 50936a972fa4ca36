import { expect, test } from 'vitest';
import { render } from '../../../tests/support/context.ts';

const set = (body: string, language = 'fr') =>
  render(body, { terms: false, provenance: false, language }).html.replaceAll('\u202F', '␣');

test.each([
  ['Qui *le sait* ?', '<p>Qui <em>le sait</em>␣?</p>'],
  ['Qui le **sait**?', '<p>Qui le <strong>sait</strong>␣?</p>'],
  ["L'**armée**, l'*« État »*", '<p>L’<strong>armée</strong>, l’<em>«␣État␣»</em></p>'],
  ['- Un :\n- « Deux »', '<ul>\n<li>Un␣:</li>\n<li>«␣Deux␣»</li>\n</ul>'],
  // Blocks do not reach into one another.
  ['Un "mot\n\nEt "deux', '<p>Un "mot</p>\n<p>Et "deux</p>'],
  // Code, addresses and the targets of links are what they are.
  ["Le code `l'a ? b:c` : rien", "<p>Le code <code>l'a ? b:c</code>␣: rien</p>"],
  ['```\na ? b\n```', '<pre><code>a ? b\n</code></pre>'],
  [
    'Voir <https://example.org/a?b=l%27a;c> ; oui',
    '<p>Voir <a href="https://example.org/a?b=l%27a;c">https://example.org/a?b=l%27a;c</a>␣; oui</p>',
  ],
  ["[L'allumage !](../events/lamp-lit.md)", '<p><a href="/timeline/events/lamp-lit/">L’allumage␣!</a></p>'],
])('%j', (body, html) => {
  expect(set(body).trim()).toBe(html);
});

test('a figure counts as the number it prints', () => {
  expect(set(':number[steps] km')).toContain('>40 to 44</a>␣km<sup');
  expect(set('Soit :number[steps] %.')).toMatch(/40 to 44<\/a>␣%<sup/);
});

test('the fragment of a heading is that of its words as they are typed, and its name in a list is set', () => {
  const { headings, html } = render("## Qui l'a vu ? 60km", {
    terms: false,
    provenance: false,
    language: 'fr',
  });
  expect(headings).toEqual([{ depth: 2, text: 'Qui l’a vu\u202F? 60\u202Fkm', id: 'qui-la-vu--60km' }]);
  expect(html).toContain('id="qui-la-vu--60km"');
  expect(html).toContain('Qui l’a vu\u202F? 60\u202Fkm');
});

test('what is looked up and searched is set, too', () => {
  expect(render("L'aube, à 60km [@almanac].", { language: 'fr' }).passages).toEqual([
    { text: 'L’aube, à 60\u202Fkm.' },
  ]);
});

test('English is left as it is typed', () => {
  expect(set(`It's 60km : "so" ?`, 'en')).toBe(`<p>It's 60km : "so" ?</p>`);
});
