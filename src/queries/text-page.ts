import { PageText } from '../markdown/render/page-text.ts';
import type { Page } from '../model/story.ts';
import { statementsPage } from '../model/urls.ts';
import type { Edition } from './make-edition.ts';
import { listSources } from './lists/page-lists.ts';
import { renderedPage } from './rendered-entries.ts';
import { statementRows } from './statements.ts';

/**
 * A page about the site itself; what it cites is listed all the same. That of a text checked line by line has its
 * statements below its words.
 */
export function textPage(edition: Edition, page: Page) {
  const text = new PageText(edition.words);
  const html = text.add(renderedPage(edition, page));
  const statements = page.id === statementsPage ? statementRows(edition, text) : [];
  return { html, statements, sources: listSources(edition, text) };
}
