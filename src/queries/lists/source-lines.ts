import type { Element } from 'hast';
import { h } from 'hastscript';
import { directionOf } from '../../i18n/direction.ts';
import type { Words } from '../../i18n/en.ts';
import { formatDate } from '../../model/dates/date-words.ts';
import { toHtml } from '../../markdown/render/to-html.ts';
import { sourceName } from '../../model/source-name.ts';
import { runsAgainst } from '../../model/text/isolate.ts';
import { translationNote } from '../../model/translation-note.ts';
import type { Edition } from '../make-edition.ts';
import type { ListedSource } from './page-lists.ts';

/**
 * A page's sources as a plain list: `<ol><li>Publisher, 2 April 2021: <a href="...">Title</a></li></ol>`, and below it a
 * paragraph on quotations that we translated, if there are any.
 */
export function sourceLines({ words }: Edition, sources: readonly ListedSource[]): string {
  const items = sources.map(({ source: { publisher, published, title, label, url } }) => {
    const day = published ? words.lists.comma + formatDate(published, words) : '';
    const name = apart(sourceName({ title, label }), words);
    return toHtml(
      h('li', [apart(publisher, words), day + words.lists.colon, url ? h('a', { href: url }, name) : name]),
    );
  });
  const note = translationNote(sources, words);
  return `<ol>${items.join('')}</ol>${note ? toHtml(h('p', note)) : ''}`;
}

/** A name, isolated where it runs against the line. */
function apart(name: string, { locale }: Words): string | Element {
  return runsAgainst(name, directionOf(locale.code)) ? h('bdi', name) : name;
}
