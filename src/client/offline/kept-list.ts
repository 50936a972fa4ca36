/** The offline page: lists what is kept on this device, by title. */
import { keptPaths, readList } from './cache.ts';

const list = document.querySelector('.kept');
if (list instanceof HTMLElement) void show(list);

async function show(list: HTMLElement): Promise<void> {
  const kept = await keptPaths(await readList());
  const pages = await Promise.all(kept.filter((path) => path.endsWith('/')).map(titled));
  pages.sort((a, b) => a.title.localeCompare(b.title, document.documentElement.lang));
  list.append(...pages.map(item));
  list.hidden = pages.length === 0;
  const nothing = list.nextElementSibling;
  if (nothing instanceof HTMLElement) nothing.hidden = pages.length > 0;
}

async function titled(path: string): Promise<{ path: string; title: string }> {
  const html = (await (await caches.match(path))?.text()) ?? '';
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
