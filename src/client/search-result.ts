import { escapeHtml } from '../model/text/escape-html.ts';
import { withSetJoins } from '../model/text/plain-joins.ts';
import type { Hit } from './pagefind.ts';

/**
 * A result as a list item: its title, linked, and the words around what was found, which is marked in both.
 * @param language that of the result, where it is not the page's
 */
export async function resultItem(hit: Hit, language: string | undefined): Promise<HTMLLIElement> {
  const { url, excerpt: cut, content, locations, meta } = await hit.data();
  const plain = cut.replace(/<\/?mark>/g, '');
  const excerpt = `${content.startsWith(plain) ? '' : '… '}${cut}${content.endsWith(plain) ? '' : ' …'}`;
  const title = meta.title ?? opening(content);
  const found = new Set(content.startsWith(title) ? locations : []);
  const words = title
    .split(/\s+/)
    .map(escapeHtml)
    .map((word, index) => (found.has(index) ? `<mark>${word}</mark>` : word));
  const li = document.createElement('li');
  if (language) li.lang = language;
  const link = document.createElement('a');
  link.href = url;
  link.append(...marked(words.join(' ')), meta.title || title === content ? '' : ' …');
  const around = document.createElement('p');
  around.className = 'small';
  around.append(...marked(excerpt, title));
  li.append(link, around);
  return li;
}

/** What a result without a title is called: how it begins. */
function opening(content: string): string {
  const most = 90;
  return content.length > most ? content.slice(0, content.lastIndexOf(' ', most)) : content;
}

/**
 * HTML as text and marks; everything else in it becomes text. The title of the page, with which its text begins,
 * and the stop after it are not said again.
 */
function marked(html: string, title = ''): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  let said = title && body.textContent.startsWith(title) ? title.length + 1 : 0;
  return [...body.childNodes].flatMap((node) => {
    const whole = node.textContent ?? '';
    const text = withSetJoins(whole.slice(said));
    said = Math.max(0, said - whole.length);
    if (node.nodeName !== 'MARK' || text === '') return text;
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
