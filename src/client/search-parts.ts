/**
 * What a search can show, made here and not in the page: text browsers and reader modes show what is hidden, too, and
 * none of it is true before a search.
 * @param phrases the words of the page (SearchBox.astro)
 */
export function addSearchParts(box: HTMLElement, phrases: DOMStringMap): void {
  const kinds = JSON.parse(phrases['kinds'] ?? '{}') as Readonly<Record<string, string>>;
  box.append(
    part(
      'div',
      { className: 'wider' },
      make('p', phrases['near']),
      list('ul', 'plain row'),
      make('p', phrases['alone']),
      list('ul', 'plain row'),
      button(phrases['clear']),
    ),
    part('div', { className: 'broken' }, make('p', phrases['broken']), button(phrases['again'])),
    ...Object.entries(kinds).map(([kind, name]) => {
      const more = button(`${(phrases['more'] ?? '').replace('{kind}', name)} (`);
      more.append(document.createElement('span'), ')');
      const heading = make('h2', name);
      heading.id = `k-${kind}`;
      const section = part('section', {}, heading, list('ol', 'plain ruled'), more);
      section.dataset['kind'] = kind;
      section.setAttribute('aria-labelledby', heading.id);
      return section;
    }),
  );
}

function make(name: string, text = ''): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

function list(name: string, className: string): HTMLElement {
  return Object.assign(make(name), { className });
}

function button(text?: string): HTMLElement {
  return Object.assign(make('button', text), { type: 'button' });
}

/** Hidden until there is something to say. */
function part(name: string, properties: { className?: string }, ...content: readonly Node[]): HTMLElement {
  const element = Object.assign(make(name), { hidden: true, ...properties });
  element.append(...content);
  return element;
}
