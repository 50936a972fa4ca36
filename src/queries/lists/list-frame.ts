import { breadcrumb } from '../../formats/structured-data/breadcrumb.ts';
import { fill } from '../../i18n/words.ts';
import { listFacts } from '../../model/page-facts.ts';
import { frameOf, type Edition } from '../edition.ts';
import type { List, ListPages } from './list-pages.ts';

/**
 * What a list's page needs to lay it out, whatever it lists.
 * @param page the page of a divided list; without it, the whole list, or the way to its pages
 * @param everywhere whether every language has this page; if not, the list itself is what they have in common
 * @param titleOfPage the title of such a page, with its `{part}`
 */
export function listFrame<L extends List>(
  edition: Edition,
  list: L,
  page: ListPages[L][number] | undefined,
  everywhere: boolean,
  titleOfPage: string,
) {
  const { urls, ...others } = frameOf(edition);
  const frame = { ...others, urls, elsewhere: everywhere ? undefined : urls[list]() };
  const { title: whole, summary } = frame.words[list];
  const pages = edition.lists[list].map(({ id, title, entries }) => ({
    href: urls[list](undefined, id),
    text: title,
    count: entries.length,
    here: id === page?.id,
  }));
  const title = page ? fill(titleOfPage, { part: page.title }) : whole;
  const facts = listFacts(frame, urls[list](undefined, page?.id), { title, summary });
  return {
    frame,
    pages,
    /** Whether it shows no entry, but the way to its pages. */
    isIndex: !page && pages.length > 0,
    title,
    facts,
    /** The way to the page; the list itself needs none of its own. */
    data: page && [breadcrumb([{ name: whole, path: urls[list]() }], facts, frame)],
  };
}
