import { sameForm } from '../model/glossary/mention-finder.ts';

/**
 * Narrows a timeline to the events that hold every word typed, whatever its case and accents; the words for their kind
 * count as theirs. The words stand in the address as `?q=`, so that the view can be shared, and go along to the other
 * themes, as does the one kind that the fragment names (the styles hide the others). Years without such an event, sources
 * that only others cite, and what would no longer be true step aside: gaps and histogram. Where nothing is left, the way to
 * a wider search is shown.
 */

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const box = document.querySelector<HTMLElement>('.find');
const input = box?.querySelector('input');
const status = document.querySelector<HTMLElement>('.found');
const wider = document.querySelector<HTMLElement>('.wider');
const sought = JSON.parse(box?.dataset['sought'] ?? '{}') as Readonly<Record<string, string>>;
// Not the names of themes: they speak of many events, and each has a timeline of its own.
const texts = '.date, .title, p:not(.about), [href*="/places/"]';
const events = all('.timeline [data-weight]').map((element) => {
  const { kind = '' } = element.dataset;
  const said = [...element.querySelectorAll<HTMLElement>(texts)].map(({ innerText }) => innerText);
  return { element, kind, text: sameForm([...said, sought[kind]].join(' ')) };
});
const marks = '.timeline [data-weight]:not([hidden]) .cite a';

function narrow(query: string): void {
  const words = sameForm(query).trim().split(' ');
  const active = query.trim() !== '';
  const only = /^#only-(\w+)$/.exec(location.hash)?.[1];
  const ofKind = events.filter(({ kind }) => !only || kind === only);
  const left = new Set(ofKind.filter(({ text }) => words.every((word) => text.includes(word))));
  for (const event of events) event.element.hidden = !left.has(event);
  keepWith('.timeline section', '[data-weight]');
  for (const element of all('.timeline .gap, .histogram')) element.hidden = active;
  const cited = new Set([...document.querySelectorAll<HTMLAnchorElement>(marks)].map(({ hash }) => hash));
  for (const element of all('.source-list li')) element.hidden = !cited.has(`#${element.id}`);
  keepWith('.source-list', 'li');
  if (status) {
    const phrase = active ? (status.dataset['phrase'] ?? '') : '';
    status.textContent = phrase
      .replace('{count}', String(left.size))
      .replace('{all}', String(ofKind.length))
      .replace('{query}', () => query.trim());
  }
  if (wider) wider.hidden = left.size > 0;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.filter a, .wider a')) {
    link.href = withQuery(link.href, query);
    link.hash = only ? location.hash : '';
  }
  history.replaceState(history.state, '', withQuery(location.href, query));
}

/** Hides what holds nothing that is shown. */
function keepWith(selector: string, inside: string): void {
  for (const element of all(selector)) element.hidden = !element.querySelector(`${inside}:not([hidden])`);
}

function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.searchParams.delete('q');
  if (query.trim() !== '') url.searchParams.set('q', query.trim());
  return url.href;
}

if (box && input) {
  const again = () => {
    narrow(input.value);
  };
  box.hidden = false;
  // Each source keeps its number when others step aside.
  document.querySelectorAll<HTMLLIElement>('.source-list li').forEach((source, index) => {
    source.value = index + 1;
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value || location.hash) again();
  input.addEventListener('input', again);
  addEventListener('hashchange', again);
  wider?.querySelector('button')?.addEventListener('click', () => {
    input.value = '';
    again();
    input.focus();
  });
}
