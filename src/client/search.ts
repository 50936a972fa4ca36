import { searchKinds, type SearchKind } from '../model/search-kinds.ts';
import { findAll, forgetEngine, loadEngine, type Answer, type Group, type Hit } from './pagefind.ts';
import { addSearchParts } from './search-parts.ts';
import { resultItem } from './search-result.ts';
import { followWords, withWords } from './words-in-address.ts';

/** How many results are fetched at first, and with each "more": an excerpt is 3 KB. */
const atFirst = 5;
const atOnce = 10;

const box = document.querySelector<HTMLElement>('[data-search]');
if (box) addSearchParts(box, box.dataset);
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
  let searches = 0;
  let asked = '';

  /** Searches for these words. A later search overtakes an earlier one that still waits. */
  async function run(query: string) {
    const mine = (searches += 1);
    asked = query;
    broken.hidden = true;
    wider.hidden = true;
    for (const kind of searchKinds) section(kind)?.toggleAttribute('hidden', true);
    status.textContent = query && loading;
    if (!query) return;
    try {
      const engine = await loadEngine(base);
      const answer = await findAll(engine, query);
      const { groups } = answer;
      const best = bestOf(groups);
      const item = (hit: Hit) => resultItem(hit, engine.languages[hit.id]);
      const shown = await Promise.all(
        groups.map(async ({ kind, hits }) => {
          const first = hits.slice(0, hits.filter((hit) => best.has(hit)).length);
          return { kind, rest: hits.slice(first.length), items: await Promise.all(first.map(item)) };
        }),
      );
      const count = groups.reduce((sum, { hits }) => sum + hits.length, 0);
      const offers = count === 0 ? await offersFor(answer, await engine.words()) : undefined;
      if (mine !== searches) return;
      // In the order in which they were found: what the query names comes first.
      for (const { kind, items, rest } of shown) {
        show(kind, items, rest, item);
        box.append(...[section(kind)].flatMap((one) => one ?? []));
      }
      const phrase = count === 0 ? none : (forms[plurals.select(count)] ?? forms.other ?? '');
      status.textContent = phrase.replace('{count}', String(count)).replace('{query}', () => query);
      if (offers) offer(offers);
    } catch {
      if (mine === searches) fail();
    }
  }

  /** After a search that found nothing: what else to search for. */
  function offer(offers: readonly (readonly string[])[]) {
    wider.querySelectorAll('ul').forEach((list, index) => {
      const queries = offers[index] ?? [];
      list.replaceChildren(...queries.map(searchLink));
      list.hidden = queries.length === 0;
      list.previousElementSibling?.toggleAttribute('hidden', list.hidden);
    });
    wider.hidden = false;
  }

  function show(
    kind: SearchKind,
    items: readonly HTMLLIElement[],
    rest: readonly Hit[],
    item: (hit: Hit) => Promise<HTMLLIElement>,
  ) {
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

  /** Each search is a step of the browser's history. */
  function ask(query: string) {
    if (query === asked) void run(query);
    else {
      asked = query;
      location.hash = new URL(addressOf(query)).hash;
    }
  }

  input.addEventListener('focus', () => void loadEngine(base).catch(forgetEngine));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(input.value.trim());
  });
  broken.querySelector('button')?.addEventListener('click', () => void run(asked));
  wider.querySelector('button')?.addEventListener('click', () => {
    ask('');
    input.focus();
  });
  form.hidden = false;
  followWords(
    () => asked,
    (query) => {
      input.value = query;
      void run(query);
    },
  );
}

/** Words near those that are nowhere, each in the place of its own; and, of several, those that are somewhere. */
async function offersFor({ words, missing }: Answer, known: readonly string[]) {
  const { nearWords } = await import('../model/text/near-words.ts');
  const near = missing.flatMap((word) =>
    nearWords(word, known).map((other) => words.map((one) => (one === word ? other : one)).join(' ')),
  );
  const found = [...new Set(words)].filter((word) => !missing.includes(word));
  return [near, words.length > 1 ? found : []];
}

/** The address of a search. */
function addressOf(query: string): string {
  const [page = ''] = location.href.split('#');
  return withWords(page, query);
}

function searchLink(query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf(query);
  link.textContent = query;
  item.append(link);
  return item;
}

/** The hits shown at first: the best of each kind, then the best of all. */
function bestOf(groups: readonly Group[]): ReadonlySet<Hit> {
  const firsts = groups.flatMap(({ hits }) => hits.slice(0, 1));
  const others = groups.flatMap(({ hits }) => hits.slice(1)).sort((a, b) => b.score - a.score);
  return new Set([...firsts, ...others].slice(0, atFirst));
}
