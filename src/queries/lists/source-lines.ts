import { h } from 'hastscript';
import { formatDate } from '../../model/dates/date-words.ts';
import { toHtml } from '../../markdown/render/to-html.ts';
import { sourceName } from '../../model/source-name.ts';
import type { Edition } from '../make-edition.ts';
import type { ListedSource } from './page-lists.ts';

/** A page's sources as a plain list: `<ol><li>Publisher, 2 April 2021: <a href="...">Title</a></li></ol>`. */
export function sourceLines({ words }: Edition, sources: readonly ListedSource[]): string {
  const items = sources.map(({ source: { publisher, published, title, label, url } }) => {
    const who = [publisher, ...(published ? [formatDate(published, words)] : [])].join(', ');
    const name = sourceName({ title, label });
    return toHtml(h('li', `${who}: `, url ? h('a', { href: url }, name) : name));
  });
  return `<ol>${items.join('')}</ol>`;
}
