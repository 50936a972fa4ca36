import { bareWords, searchForm, soughtWords } from '../model/text/search-form.ts';
import { followWords, targetIn, withWords, writeWords } from './words-in-address.ts';

/**
 * Narrows a timeline to the events that hold every word typed, or one that begins with it, whatever its case, accents and
 * apostrophes; the words for their kind count as theirs. The address holds the words, so that the view can be shared, and
 * they go along to the other themes, as does the one kind that the fragment names (the styles hide the others). Years without such an event, sources
 * that only others cite, and what would no longer be true step aside: gaps and histogram. Where nothing is left, the way to
 * a wider search is shown.
 */

const all = <T extends HTMLElement>(selector: string) => [...document.querySelectorAll<T>(selector)];
const box = document.querySelector<HTMLElement>('.find');
const input = box?.querySelector('input');
const status = document.querySelector<HTMLElement>('.found');
const wider = document.querySelector<HTMLElement>('.wider');
const sought = JSON.parse(box?.dataset['sought'] ?? '{}') as Readonly<Record<string, string>>;
// Not the names of themes: they speak of many events, and each has a timeline of its own.
const texts = '.date, .title, p:not(.about), [href*="/places/"]';
const events = all('.timeline [data-weight]').map((element) => {
  const kind = element.dataset['kind'] ?? '';
  const said = [...element.querySelectorAll<HTMLElement>(texts)].map(({ innerText }) => innerText);
  return { element, kind, text: ` ${soughtWords([...said, sought[kind]].join(' ')).join(' ')}` };
});
const { lang } = document.documentElement;
const marks = '.timeline [data-weight]:not([hidden]) .cite a';

function narrow(query: string): void {
  const words = bareWords(query, lang).map((word) => searchForm(word, lang));
  const target = targetIn(location.hash);
  const only = target.split('only-')[1];
  const ofKind = events.filter(({ kind }) => !only || kind === only);
  const left = new Set(ofKind.filter(({ text }) => words.every((word) => text.includes(` ${word}`))));
  for (const event of events) event.element.hidden = !left.has(event);
  keepWith('.timeline section', '[data-weight]');
  for (const element of all('.timeline .gap, .histogram')) element.hidden = query !== '';
  const cited = new Set(all<HTMLAnchorElement>(marks).map(({ hash }) => hash));
  for (const element of all('.source-list li')) element.hidden = !cited.has(`#${element.id}`);
  keepWith('.source-list', 'li');
  if (status)
    status.textContent = (query && (status.dataset['phrase'] ?? ''))
      .replace('{count}', String(left.size))
      .replace('{all}', String(ofKind.length))
      .replace('{query}', () => query);
  if (wider) wider.hidden = left.size > 0;
  for (const link of all<HTMLAnchorElement>('.filter a, [rel=search]')) {
    link.hash = only && link.rel !== 'search' ? target : '';
    link.href = withWords(link.href, query);
  }
}

/** Hides what holds nothing that is shown. */
function keepWith(selector: string, inside: string): void {
  for (const element of all(selector)) element.hidden = !element.querySelector(`${inside}:not([hidden])`);
}

if (box && input) {
  box.hidden = false;
  // Each source keeps its number when others step aside.
  all<HTMLLIElement>('.source-list li').forEach((source, index) => {
    source.value = index + 1;
  });
  input.addEventListener('input', () => {
    const words = input.value.trim();
    writeWords(words);
    narrow(words);
  });
  followWords(
    () => input.value.trim(),
    (words) => {
      if (words !== input.value.trim()) input.value = words;
      if (words || status?.textContent || location.hash) narrow(words);
    },
  );
}
