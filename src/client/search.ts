import { searchKinds, type SearchKind } from '../model/search-kinds.ts';
import { findAll, forgetEngine, loadEngine, type Group, type Hit } from './pagefind.ts';

/** How many results are fetched at first, and with each "more": an excerpt is 3 KB. */
const atFirst = 5;
const atOnce = 10;

const box = document.querySelector<HTMLElement>('[data-search]');
const form = box?.querySelector('form');
const input = box?.querySelector('input');
const status = box?.querySelector<HTMLElement>('[role=status]');
const broken = box?.querySelector<HTMLElement>('.broken');
const wider = box?.querySelector<HTMLElement>('.wider');
if (box && form && input && status && broken && wider) start(box, form, input, status, broken, wider);

function start(
  box: HTMLElement,
  form: HTMLFormElement,
  input: HTMLInputElement,
  status: HTMLElement,
  broken: HTMLElement,
  wider: HTMLElement,
) {
  const { base = '/', loading = '', found = '{}', none = '' } = box.dataset;
  const forms = JSON.parse(found) as Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
  const plurals = new Intl.PluralRules(document.documentElement.lang);
  const section = (kind: SearchKind) => box.querySelector<HTMLElement>(`[data-kind=${kind}]`);
  let asked = 0;

  /** Searches for what stands in the box. A later search overtakes an earlier one that still waits. */
  async function run() {
    const query = input.value.trim();
    const mine = (asked += 1);
    broken.hidden = true;
    wider.hidden = true;
    for (const kind of searchKinds) section(kind)?.toggleAttribute('hidden', true);
    status.textContent = query && loading;
    if (!query) return;
    try {
      const groups = await findAll(await loadEngine(base), query);
      const best = bestOf(groups);
      const shown = await Promise.all(
        groups.map(async ({ kind, hits }) => {
          const first = hits.slice(0, hits.filter((hit) => best.has(hit)).length);
          return { kind, rest: hits.slice(first.length), items: await Promise.all(first.map(item)) };
        }),
      );
      if (mine !== asked) return;
      // In the order in which they were found: what the query names comes first.
      for (const { kind, items, rest } of shown) {
        show(kind, items, rest);
        box.append(...[section(kind)].flatMap((one) => one ?? []));
      }
      const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      const phrase = count === 0 ? none : (forms[plurals.select(count)] ?? forms.other ?? '');
      status.textContent = phrase.replace('{count}', String(count)).replace('{query}', query);
      if (count === 0) offerWider(query);
    } catch {
      if (mine === asked) fail();
    }
  }

  /** After a search that found nothing: each of its words alone. */
  function offerWider(query: string) {
    const words = [...new Set(query.split(/\s+/))];
    const several = words.length > 1;
    wider.querySelector('p')?.toggleAttribute('hidden', !several);
    wider.querySelector('ul')?.replaceChildren(
      ...(several ? words : []).map((word) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `?q=${encodeURIComponent(word)}`;
        link.textContent = word;
        item.append(link);
        return item;
      }),
    );
    wider.hidden = false;
  }

  function show(kind: SearchKind, items: readonly HTMLLIElement[], rest: readonly Hit[]) {
    const group = section(kind);
    const more = group?.querySelector('button');
    if (!group || !more) return;
    group.querySelector('ol')?.replaceChildren(...items);
    group.hidden = items.length + rest.length === 0;
    let waiting = rest;
    const label = () => {
      more.hidden = waiting.length === 0;
      more.querySelector('span')?.replaceChildren(String(waiting.length));
    };
    more.onclick = () => {
      void Promise.all(waiting.slice(0, atOnce).map(item)).then((added) => {
        waiting = waiting.slice(added.length);
        group.querySelector('ol')?.append(...added);
        label();
        added[0]?.querySelector('a')?.focus();
      }, fail);
    };
    label();
  }

  function fail() {
    forgetEngine();
    status.textContent = '';
    broken.hidden = false;
  }

  const address = () => new URL(location.href).searchParams.get('q') ?? '';
  const fromAddress = () => {
    input.value = address();
    void run();
  };
  input.addEventListener('focus', () => void loadEngine(base).catch(forgetEngine));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = input.value.trim();
    if (query !== address()) history.pushState(null, '', query ? `?q=${encodeURIComponent(query)}` : '?');
    void run();
  });
  broken.querySelector('button')?.addEventListener('click', () => void run());
  wider.querySelector('button')?.addEventListener('click', () => {
    history.pushState(null, '', '?');
    fromAddress();
    input.focus();
  });
  addEventListener('popstate', fromAddress);
  form.hidden = false;
  if (address()) fromAddress();
}

/** What a result without a title is called: how it begins. */
function opening(content: string): string {
  const most = 90;
  return content.length > most ? content.slice(0, content.lastIndexOf(' ', most)) : content;
}

/** The hits shown at first: the best of each kind, then the best of all. */
function bestOf(groups: readonly Group[]): ReadonlySet<Hit> {
  const firsts = groups.flatMap(({ hits }) => hits.slice(0, 1));
  const others = groups.flatMap(({ hits }) => hits.slice(1)).sort((a, b) => b.score - a.score);
  return new Set([...firsts, ...others].slice(0, atFirst));
}

/** A result as a list item: its title, linked, and the words around what was found. */
async function item(hit: Hit): Promise<HTMLLIElement> {
  const { url, excerpt: cut, content, meta } = await hit.data();
  const plain = cut.replace(/<\/?mark>/g, '');
  const excerpt = `${content.startsWith(plain) ? '' : '… '}${cut}${content.endsWith(plain) ? '' : ' …'}`;
  const li = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  const title = meta.title ?? opening(content);
  link.textContent = meta.title || title === content ? title : `${title} …`;
  const words = document.createElement('p');
  words.className = 'small';
  words.append(...marked(excerpt, title));
  li.append(link, words);
  return li;
}

/**
 * An excerpt as text and marks; whatever else might stand in it becomes text. The title of the page, with which its
 * text begins, and the stop after it are not said again.
 */
function marked(excerpt: string, title: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  let said = body.textContent.startsWith(title) ? title.length + 1 : 0;
  return [...body.childNodes].map((node) => {
    const whole = node.textContent ?? '';
    const text = whole.slice(said);
    said = Math.max(0, said - whole.length);
    if (node.nodeName !== 'MARK') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
