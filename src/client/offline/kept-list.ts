/** The offline page: lists what is kept on this device, by title. */
import { keptFiles } from './kept.ts';

const list = document.querySelector('.kept');
if (list instanceof HTMLElement) {
  void show(list);
  addEventListener('kept', () => void show(list));
}

async function show(list: HTMLElement): Promise<void> {
  const kept = await keptFiles();
  const pages = await Promise.all(
    kept
      .filter(({ path }) => path.endsWith('/'))
      .map(async ({ path, cache }) => titled(path, await cache.match(path))),
  );
  const byPath = [...new Map(pages.map((page) => [page.path, page])).values()];
  byPath.sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
  list.replaceChildren(...byPath.map(item));
  list.hidden = byPath.length === 0;
  const nothing = list.nextElementSibling;
  if (nothing instanceof HTMLElement) nothing.hidden = byPath.length > 0;
}

async function titled(path: string, page: Response | undefined): Promise<{ path: string; title: string }> {
  const html = (await page?.text()) ?? '';
  return { path, title: new DOMParser().parseFromString(html, 'text/html').title || path };
}

function item({ path, title }: { path: string; title: string }): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = path;
  link.textContent = title;
  item.append(link);
  return item;
}
