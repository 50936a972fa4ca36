import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { passagesIn } from './passages.ts';

/** What is read of an article on a French page: its passages, and whatever is in another language between ‹ ›. */
function read(article: string, language = 'fr'): readonly string[] {
  const { document } = parseHTML(`<html lang="${language}"><body><main>${article}</main></body></html>`);
  return passagesIn(document.querySelector('main') ?? document).map(({ runs }) =>
    runs
      .map((run) => (run.language === language ? run.text : `‹${run.language}: ${run.text}›`))
      .join('')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
const body = (html: string, language?: string) => read(`<div class="body">${html}</div>`, language);

test('title, summary, correction, points in brief and text are read in their order', () => {
  const head =
    '<p class="kicker"><a href="/t/">Thème</a></p><h1>Titre</h1><p class="standfirst">Résumé.</p>' +
    '<p class="small">Publié le 2 mai · 4 min</p>' +
    '<p class="small correction">Correction : une date. <a href="#changes">Toutes les modifications</a></p>' +
    '<section class="brief"><button>Écouter</button><h2 class="label">En bref</h2><ul><li id="p-1">Un point.</li></ul></section>' +
    '<div class="actions"><ul><li><button>Partager</button></li></ul><div role="status"></div></div>';
  const contents = '<nav class="contents"><ol><li><a href="#a">Partie</a></li></ol></nav>';
  const after = '<div class="after"><h2>Sources</h2><ol><li>Une source</li></ol><p>Suite</p></div>';
  const text = `<div class="body"><h2 id="a"><a href="#a">Partie</a></h2><p>Texte.</p>${after}</div>`;
  expect(read(`<article><header>${head}</header>${contents}${text}</article>`)).toEqual([
    'Titre',
    'Résumé.',
    'Correction : une date.',
    'En bref',
    'Un point.',
    'Partie',
    'Texte.',
  ]);
});

test.each([
  [
    'marks of sources',
    '<p>Elle marche<sup class="cite"><a href="#s1">1</a>, <a href="#s2">2</a> (p. 3)</sup>, dit-on.</p>',
    'Elle marche, dit-on.',
  ],
  [
    'the buttons of terms and figures',
    '<p>Le <span class="term">Gardien<button aria-label="Définition">?</button></span> compte <span class="figure">42<button>…</button></span> pas.</p>',
    'Le Gardien compte 42 pas.',
  ],
  [
    'a term of several words, whose second button is hidden',
    '<p>La <span class="term-parts"><span class="term">Confrérie<button></button></span> <span class="term">de la lampe<button aria-hidden="true"></button></span></span> dort.</p>',
    'La Confrérie de la lampe dort.',
  ],
  [
    'the controls of a passage',
    '<p>Texte.<span class="passage-tools"><button>Copier</button><a>Signaler</a></span></p>',
    'Texte.',
  ],
  [
    'drawings',
    '<p>Avant <svg><text>1 2 3</text></svg>après.</p><figure><p>Carte</p></figure>',
    'Avant après.',
  ],
  [
    'what is hidden',
    '<p>Vu<span hidden>caché</span><span aria-hidden="true">▲</span>.</p><p hidden>Rien.</p>',
    'Vu.',
  ],
  [
    'what leads to other pages',
    '<p>Texte.</p><p class="more">À lire aussi : <a href="/x/">Titre</a></p>',
    'Texte.',
  ],
  ['comments, and what holds no word', '<p>Un<!-- deux --> trois.</p><p> … </p><p></p>', 'Un trois.'],
])('%s are left out', (_, html, expected) => {
  expect(body(html)).toEqual([expected]);
});

test('what has passages within is read without them, each once', () => {
  const list =
    '<ul><li>Un <em>seul</em>.<ul><li>Dedans.</li></ul></li><li><p>Deux.</p><p>Trois.</p></li></ul>';
  expect(body(list)).toEqual(['Un seul.', 'Dedans.', 'Deux.', 'Trois.']);
  expect(body('<blockquote><p>Cité.</p></blockquote>')).toEqual(['Cité.']);
  expect(
    body('<div class="analysis" role="note"><p class="label">Notre lecture</p><p>Peut-être.</p></div>'),
  ).toEqual(['Notre lecture', 'Peut-être.']);
});

test('a table is read row by row, each value after what heads it', () => {
  const row = (...cells: readonly string[]) => `<tr id="p-${String(cells.length)}">${cells.join('')}</tr>`;
  const table =
    '<div class="scroll"><table><thead><tr><th scope="col">Heure</th><th scope="col">Pas</th></tr></thead><tbody>' +
    row('<td>4 h 30</td>', '<td data-label="Pas">0<sup class="cite"><a href="#s1">1</a></sup></td>') +
    row('<td>Qui dort\u202F?</td>', '<td data-label="Pas"></td>', '<td data-label="Qui">Le Gardien.</td>') +
    '</tbody></table></div>';
  expect(body(table)).toEqual(['4 h 30. Pas: 0.', 'Qui dort ? Qui: Le Gardien.']);
});

test('the language of each part is told', () => {
  expect(
    body(
      '<p>Il dit <q lang="en">good <b>night</b></q> et <bdi lang="ar">سلام</bdi>.</p><div lang="en"><p>Whole.</p></div>',
    ),
  ).toEqual(['Il dit ‹en: good ›‹en: night› et ‹ar: سلام›.', '‹en: Whole.›']);
  expect(
    read(
      '<h1 lang="en">Title</h1><section class="brief"><h2>En bref</h2><ul lang="en"><li>Point.</li></ul></section>',
    ),
  ).toEqual(['‹en: Title›', 'En bref', '‹en: Point.›']);
  expect(
    body('<p>مشى <span class="term">المصباح<button></button></span><sup class="cite">1</sup>.</p>', 'ar'),
  ).toEqual(['مشى المصباح.']);
});

test('a line end is a space', () => {
  expect(body('<p>Un<br>deux</p>')).toEqual(['Un deux']);
});
