import { sameForm } from '../model/glossary/mention-finder.ts';

/**
 * Narrows a timeline to the events that hold every word typed, whatever its case and accents. The words stand in the
 * address as `?q=`, so that the view can be shared, and go along to the other themes. Years without such an event, sources
 * that only others cite, and what would no longer be true step aside: gaps, histogram, the count of all.
 */

const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
const box = document.querySelector<HTMLElement>('.find');
const input = box?.querySelector('input');
const status = document.querySelector<HTMLElement>('.found');
const events = all('.timeline [data-weight]').map((element) => ({
  element,
  text: sameForm(element.innerText),
}));
const marks = [...document.querySelectorAll<HTMLAnchorElement>('.timeline .cite a')];

function narrow(query: string): void {
  const words = sameForm(query).trim().split(' ');
  const active = query.trim() !== '';
  for (const { element, text } of events) element.hidden = !words.every((word) => text.includes(word));
  for (const section of all('.timeline section'))
    section.hidden =
      section.querySelector('[data-weight]') !== null &&
      !section.querySelector('[data-weight]:not([hidden])');
  for (const element of all('.timeline :is(.gap, .count), .histogram')) element.hidden = active;
  const shown = marks.filter((mark) => mark.closest('[data-weight]:not([hidden])'));
  const cited = new Set(shown.map(({ hash }) => hash));
  for (const element of all('.source-list li')) element.hidden = !cited.has(`#${element.id}`);
  for (const element of all('.source-list')) element.hidden = !element.querySelector('li:not([hidden])');
  if (status) {
    const values: Record<string, string | number> = {
      count: events.filter(({ element }) => !element.hidden).length,
      all: events.length,
      query: query.trim(),
    };
    const phrase = status.dataset['phrase'] ?? '';
    status.textContent = active
      ? phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]))
      : '';
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.filter a'))
    link.href = withQuery(link.href, query);
  history.replaceState(null, '', withQuery(location.href, query));
}

function withQuery(address: string, query: string): string {
  const url = new URL(address);
  url.searchParams.delete('q');
  if (query.trim() !== '') url.searchParams.set('q', query.trim());
  return url.href;
}

if (box && input) {
  box.hidden = false;
  // Each source keeps its number when others step aside.
  document.querySelectorAll<HTMLLIElement>('.source-list li').forEach((source, index) => {
    source.value = index + 1;
  });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value) narrow(input.value);
  input.addEventListener('input', () => {
    narrow(input.value);
  });
}
